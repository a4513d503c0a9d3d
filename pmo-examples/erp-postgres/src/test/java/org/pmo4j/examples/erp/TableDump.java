package org.pmo4j.examples.erp;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;

/** What the governance tables hold, without what differs from one run to the next of the same data: times, and keys of rows. */
final class TableDump {

    private static final String LINES = """
            with run as (select *, rank() over (order by id) as number from governance_run)
            select concat_ws(' ', 'run', number, kind, as_of, policy_hash, finished is not null) as line from run
            union all
            select concat_ws(' ', 'finding', policy, subject, project_id, outcome, severity, binding_force, waiver,
                             coalesce(o.number, 0), coalesce(u.number, 0), coalesce(c.number, 0), message)
              from finding join run o on o.id = opened_run left join run u on u.id = updated_run
                   left join run c on c.id = closed_run
            union all
            select concat_ws(' ', 'change', coalesce(project_id, 'everything'), count(*)) from project_change group by project_id
            order by line""";

    private TableDump() {}

    static List<String> of(Connection connection) throws SQLException {
        return Rows.list(connection, LINES, row -> row.text("line"));
    }
}
