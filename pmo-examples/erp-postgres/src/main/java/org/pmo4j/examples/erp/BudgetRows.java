package org.pmo4j.examples.erp;

import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.joda.money.CurrencyUnit;
import org.jspecify.annotations.Nullable;
import org.pmo4j.model.Money;
import org.pmo4j.model.change.Baseline;
import org.pmo4j.model.change.BaselineBuilder;
import org.pmo4j.model.change.BaselineKind;
import org.pmo4j.model.change.ChangeRequest;
import org.pmo4j.model.change.ChangeRequestBuilder;
import org.pmo4j.model.change.ChangeStatus;
import org.pmo4j.model.governance.DocumentStatus;
import org.pmo4j.model.id.BaselineId;
import org.pmo4j.model.id.ChangeRequestId;

/** Tables budget_line and change_request: the cost baseline, each version of it, and what may change it. */
final class BudgetRows {

    /** A version is approved on the day on which its last line was, and not before all lines are. */
    private static final String VERSIONS = """
            select project_id, version, sum(amount) as amount, max(request) as request,
                   case when count(approved_on) = count(*) then max(approved_on) end as approved_on
              from budget_line %s group by project_id, version order by project_id, version""";

    private BudgetRows() {}

    /** The lines of one version, summed up. */
    record Version(int number, BigDecimal amount, @Nullable ChangeRequestId request, @Nullable LocalDate approvedOn) {}

    static Map<String, List<Version>> read(Connection connection, @Nullable String project) throws SQLException {
        Rows.Mapping<Version> mapping = row -> new Version(
                row.integer("version"),
                row.decimal("amount"),
                row.optional("request", ChangeRequestId::new),
                row.date("approved_on"));
        return project == null
                ? Rows.byProject(connection, VERSIONS.formatted(""), mapping)
                : Rows.byProject(connection, VERSIONS.formatted("where project_id = ?"), mapping, project);
    }

    /** The budget in force: that of the last version approved; null when none is. */
    static @Nullable Money approved(List<Version> versions, CurrencyUnit currency) {
        Version last = lastApproved(versions);
        return last == null ? null : new Money(last.amount(), currency);
    }

    static List<Baseline> baselines(List<Version> versions, CurrencyUnit currency) {
        Version last = lastApproved(versions);
        return versions.stream()
                .map(version -> BaselineBuilder.builder()
                        .id(new BaselineId("B" + version.number()))
                        .kind(BaselineKind.COST)
                        .version(version.number())
                        .status(status(version, last))
                        .approvedOn(version.approvedOn())
                        .changeRequest(version.request())
                        .budget(new Money(version.amount(), currency))
                        .build())
                .toList();
    }

    private static @Nullable Version lastApproved(List<Version> versions) {
        return versions.stream()
                .filter(version -> version.approvedOn() != null)
                .reduce((earlier, later) -> later)
                .orElse(null);
    }

    private static DocumentStatus status(Version version, @Nullable Version last) {
        if (version.equals(last)) {
            return DocumentStatus.APPROVED;
        }
        return last != null && version.number() < last.number() ? DocumentStatus.SUPERSEDED : DocumentStatus.DRAFT;
    }

    /** A change request with its effect on cost as a bare amount: the currency stands on the project. */
    record Change(ChangeRequest request, @Nullable BigDecimal costImpact) {}

    static Change change(Rows row) throws SQLException {
        ChangeRequest request = ChangeRequestBuilder.builder()
                .id(new ChangeRequestId(row.text("request")))
                .title(row.text("title"))
                .status(ChangeStatus.valueOf(row.text("status")))
                .requestedBy(row.person("requested_by"))
                .requestedOn(row.date("requested_on"))
                .decidedBy(row.person("decided_by"))
                .decidedOn(row.date("decided_on"))
                .implementedOn(row.date("implemented_on"))
                .build();
        return new Change(request, row.decimal("cost_impact"));
    }

    static List<ChangeRequest> in(CurrencyUnit currency, List<Change> changes) {
        return changes.stream()
                .map(change -> change.costImpact() == null
                        ? change.request()
                        : change.request().withCostImpact(new Money(change.costImpact(), currency)))
                .toList();
    }
}
