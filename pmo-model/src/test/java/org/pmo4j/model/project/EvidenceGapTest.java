package org.pmo4j.model.project;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.pmo4j.model.governance.DocumentStatus;

class EvidenceGapTest {

    @Test
    void names_the_status_found_and_the_one_required() {
        var gap = new EvidenceGap("CHARTER", Evidence.held(DocumentStatus.DRAFT), DocumentStatus.REVIEWED);

        assertThat(gap).hasToString("CHARTER DRAFT instead of REVIEWED");
        assertThat(gap.nameEn()).isEqualTo("CHARTER DRAFT instead of REVIEWED");
        assertThat(gap.nameZh()).isEqualTo("项目章程草稿(要求已评审)");
    }

    @Test
    void names_what_is_missing() {
        var gap = new EvidenceGap("CHARTER", Evidence.MISSING, DocumentStatus.REVIEWED);

        assertThat(gap.nameEn()).isEqualTo("CHARTER MISSING instead of REVIEWED");
        assertThat(gap.nameZh()).isEqualTo("项目章程缺失(要求已评审)");
    }

    @Test
    void names_what_is_not_known() {
        var notKept = new EvidenceGap("CHARTER", Evidence.NOT_HELD, DocumentStatus.REVIEWED);
        var anyStatus = new EvidenceGap("CHARTER", Evidence.held(null), DocumentStatus.REVIEWED);

        assertThat(notKept.nameEn()).isEqualTo("CHARTER NOT_HELD instead of REVIEWED");
        assertThat(notKept.nameZh()).isEqualTo("项目章程未知(要求已评审)");
        assertThat(anyStatus.nameEn()).isEqualTo("CHARTER HELD instead of REVIEWED");
        assertThat(anyStatus.nameZh()).isEqualTo("项目章程未知(要求已评审)");
    }

    @Test
    void names_an_artefact_of_its_own_by_its_id() {
        var gap = new EvidenceGap("SAFETY_CASE", Evidence.MISSING, DocumentStatus.REVIEWED);

        assertThat(gap.nameZh()).isEqualTo("SAFETY_CASE 缺失(要求已评审)");
    }
}
