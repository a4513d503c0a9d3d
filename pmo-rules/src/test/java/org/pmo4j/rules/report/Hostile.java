package org.pmo4j.rules.report;

import static org.pmo4j.rules.policies.Facts.day;
import static org.pmo4j.rules.policies.Facts.id;
import static org.pmo4j.rules.policies.Facts.portfolio;
import static org.pmo4j.rules.policies.Facts.project;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.pmo4j.model.governance.SubjectKey;
import org.pmo4j.model.governance.Waiver;
import org.pmo4j.model.governance.WaiverBuilder;
import org.pmo4j.model.governance.WaiverRegister;
import org.pmo4j.model.id.ProjectId;
import org.pmo4j.model.id.WaiverId;
import org.pmo4j.model.project.Project;
import org.pmo4j.rules.Addressee;
import org.pmo4j.rules.Enforcement;
import org.pmo4j.rules.GovernanceEngine;
import org.pmo4j.rules.GovernanceReport;
import org.pmo4j.rules.Severity;
import org.pmo4j.rules.authoring.Governed;
import org.pmo4j.rules.authoring.JavaPolicy;
import org.pmo4j.rules.authoring.PolicyMetadata;
import org.pmo4j.rules.authoring.PolicyPack;
import org.pmo4j.rules.authoring.Reporter;

/** A report in which names, ids, reasons and errors hold what breaks documents, terminals and spreadsheets. */
final class Hostile {

    static final List<String> TEXTS = List.of(
            "<script>alert(1)</script>",
            "=HYPERLINK(\"http://example.org\",\"x\")",
            "]]>",
            "<!-- & &amp; &#0; \"quoted\" 'single' <?xml?> -->",
            "\u202Egnp.exe\u202C \u200F\u2066x\u2069",
            "nul\u0000 escape\u001B[31m next\u0085 delete\u007F",
            "alone \uD800 and \uDC00",
            "\uDC00\uD800",
            "no character \uFFFE \uFFFF",
            "x".repeat(10_000),
            "\uD83D\uDE00 \uD83D\uDC69\u200D\uD83D\uDC69\u200D\uD83D\uDC67",
            "[click](javascript:alert(1)) {0} {{1}}",
            "break\r\nreturn\rline\u2028tab\tend",
            "a;=1+1\n-2+3\t@SUM(A1)\r\n\"=2\"",
            "'=1",
            "''",
            "  \uFEFF\"=1",
            "\tx",
            "＝cmd|' /C calc'!A0",
            "-5",
            "+1-2",
            "-A1",
            "\\u0041 \\\" C:\\new",
            "%s %n ${x} #{y}");

    static final LocalDate AS_OF = LocalDate.of(2026, 3, 31);

    private Hostile() {}

    /** Each project is named by a text and, where the model accepts it, has it for an id; each second violation is waived. */
    static GovernanceReport report() {
        return report(TEXTS);
    }

    static GovernanceReport report(List<String> texts) {
        List<Project> projects = new ArrayList<>();
        List<Waiver> waivers = new ArrayList<>();
        for (int i = 0; i < texts.size(); i++) {
            Project named = project(idOf(texts, i)).name(texts.get(i)).build();
            projects.add(named);
            if (i % 2 == 1) {
                waivers.add(waiver("W-" + i, named.id(), texts.get(i)));
            }
        }
        GovernanceEngine engine = GovernanceEngine.builder()
                .packs()
                .pack(PolicyPack.of("hostile", new Echo(), new Doubt(), new Failing()))
                .build();
        return engine.evaluate(
                portfolio().name(texts.get(0)).projects(projects).waivers(new WaiverRegister(waivers)).build(), AS_OF);
    }

    private static String idOf(List<String> texts, int i) {
        String text = texts.get(i);
        boolean accepted = text.length() < 200
                && text.equals(text.strip())
                && text.chars().noneMatch(Character::isISOControl);
        return accepted ? text : "P-" + i;
    }

    private static Waiver waiver(String waiver, ProjectId project, String reason) {
        return WaiverBuilder.builder()
                .id(new WaiverId(waiver))
                .policy("HOS-001")
                .subject(SubjectKey.of(project).toString())
                .reason(reason)
                .requestedBy(id("ann"))
                .approvedBy(id("bob"))
                .approvedOn(day("2026-02-01"))
                .expiresOn(day("2026-06-30"))
                .build();
    }

    @PolicyMetadata(
            id = "HOS-001",
            title = "A name is harmless",
            titleZh = "名称无害",
            severity = Severity.MAJOR,
            enforcement = Enforcement.BYTYPE,
            addressee = Addressee.PROJECT_MANAGER,
            subject = "Project",
            registers = {},
            references = "test; further test",
            message = "{name}",
            messageZh = "{name}",
            remedy = "None.",
            remedyZh = "无。",
            since = "1.0.0")
    private static final class Echo implements JavaPolicy.OnProject {

        @Override
        public void evaluate(Governed project, Reporter report) {
            report.violated(project, project.project(), "name", project.project().name());
        }
    }

    @PolicyMetadata(
            id = "HOS-002",
            title = "A tier is held",
            titleZh = "分级已知",
            severity = Severity.BLOCKER,
            enforcement = Enforcement.BYTYPE,
            addressee = Addressee.PMO,
            subject = "Project",
            registers = {"tier"},
            references = "test",
            message = "{name}",
            messageZh = "{name}",
            remedy = "None.",
            remedyZh = "无。",
            since = "1.0.0")
    private static final class Doubt implements JavaPolicy.OnProject {

        @Override
        public void evaluate(Governed project, Reporter report) {
            report.unknown(project, project.project(), "tier");
        }
    }

    @PolicyMetadata(
            id = "HOS-003",
            title = "A policy does not throw",
            titleZh = "策略不出错",
            severity = Severity.MINOR,
            enforcement = Enforcement.DATA,
            addressee = Addressee.PMO,
            subject = "Project",
            registers = {},
            references = "test",
            message = "{name}",
            messageZh = "{name}",
            remedy = "None.",
            remedyZh = "无。",
            since = "1.0.0")
    private static final class Failing implements JavaPolicy.OnProject {

        @Override
        public void evaluate(Governed project, Reporter report) {
            throw new IllegalStateException(project.project().name());
        }
    }
}
