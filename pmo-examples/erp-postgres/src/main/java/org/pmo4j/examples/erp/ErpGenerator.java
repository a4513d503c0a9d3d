package org.pmo4j.examples.erp;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;

/**
 * Fills the tables with made-up projects, the same ones for the same seed. Most are sound; some lack a gate decision, let a
 * condition run late, change their budget without a request, or approve their own changes.
 */
public final class ErpGenerator {

    /** The day on which the made-up projects stand as they do. */
    public static final LocalDate AS_OF = LocalDate.of(2026, 3, 31);

    private static final List<String> PHASES = List.of("CONCEPT", "PLAN", "BUILD", "RUN");
    private static final int TASKS = 12;

    private final Random random;
    private final CopyRows employees = new CopyRows("employee (id, name, capacity)");
    private final CopyRows projects = new CopyRows("project (id, name, pmo_id, sponsor_id, manager_id, manager_since,"
            + " manager_assigned_by, manager_limit, tier, lifecycle, state, state_since, current_phase, current_phase_since,"
            + " planned_start, planned_finish, actual_start, schedule_as_of, currency, actual_cost)");
    private final CopyRows phases = new CopyRows("project_phase");
    private final CopyRows tasks = new CopyRows("project_task");
    private final CopyRows changes = new CopyRows("change_request");
    private final CopyRows budget = new CopyRows("budget_line");
    private final CopyRows commitments = new CopyRows("purchase_commitment");
    private final CopyRows assignments = new CopyRows("assignment");
    private final CopyRows approvals = new CopyRows("approval (project_id, approval, gate, opened_on, decision, decided_by,"
            + " decided_on, condition, condition_owner, condition_due, condition_closed_on)");

    private ErpGenerator(long seed) {
        random = new Random(seed);
    }

    /**
     * Fills empty tables.
     *
     * @param connection a connection that commits each statement; it does so again afterwards
     * @param count how many projects, named P-00001 and so on
     * @param seed what decides the contents
     * @return how many rows were written
     * @throws SQLException if the database fails
     */
    public static long fill(Connection connection, int count, long seed) throws SQLException {
        ErpGenerator generator = new ErpGenerator(seed);
        for (int i = 0; i < count; i++) {
            generator.employees.add(employee(i), "Employee " + i, i % 7 == 0 ? "0.50" : "1.00");
            generator.project(i, count);
        }
        return generator.send(connection);
    }

    private long send(Connection connection) throws SQLException {
        connection.setAutoCommit(false);
        long rows = 2;
        try (Statement statement = connection.createStatement()) {
            statement.execute("insert into pmo values ('EPMO', 'Project office', 'DIRECTIVE', 'ENTERPRISE'),"
                    + " ('IT', 'Project office of IT', 'SUPPORTIVE', 'UNIT')");
            for (CopyRows table : List.of(
                    employees, projects, phases, tasks, changes, budget, commitments, assignments, approvals)) {
                rows += table.send(connection);
            }
            connection.commit();
        } finally {
            connection.setAutoCommit(true);
        }
        try (Statement statement = connection.createStatement()) {
            statement.execute("analyze");
        }
        return rows;
    }

    private static String employee(int number) {
        return "E-%05d".formatted(number);
    }

    /** Everything of one project. The first tenth of the employees are sponsors; each of the next third leads three projects. */
    private void project(int number, int count) {
        String id = "P-%05d".formatted(number + 1);
        String sponsor = employee(number % Math.max(1, count / 10));
        String manager = employee(Math.max(1, count / 10) + number % Math.max(1, count / 3));
        int current = random.nextInt(PHASES.size());
        LocalDate start = AS_OF.minusDays(60 + 120L * current + random.nextInt(40));
        LocalDate entered = start.plusDays(120L * current);
        LocalDate finish = start.plusDays(480);
        projects.add(id, "Project " + (number + 1), number % 4 == 0 ? "IT" : "EPMO", sponsor, manager, start, sponsor, 25_000,
                "T" + (1 + random.nextInt(4)), number % 5 == 0 ? "HYBRID" : "PREDICTIVE", "EXECUTING", start,
                PHASES.get(current), entered, start, finish, start, AS_OF, "EUR", 50_000 + random.nextInt(400_000));
        gates(id, current, start, sponsor, manager);
        tasks(id, start, manager);
        money(id, start, sponsor, manager);
        for (int i = 1; i <= 4; i++) {
            LocalDate from = start.plusDays(random.nextInt(200));
            assignments.add(id, "S-" + i, employee(random.nextInt(count)), from, from.plusDays(90 + random.nextInt(200)),
                    "0." + (1 + random.nextInt(4)));
        }
    }

    private void gates(String id, int current, LocalDate start, String sponsor, String manager) {
        for (int i = 0; i < PHASES.size(); i++) {
            LocalDate planned = start.plusDays(120L * i);
            phases.add(id, PHASES.get(i), i + 1, "Phase " + PHASES.get(i), i == 0 ? null : "G" + (i + 1), i == 0 ? null : planned);
            boolean missed = i == current && chance(4);
            if (i > 0 && i <= current && !missed) {
                boolean conditional = chance(15);
                LocalDate decided = planned.minusDays(3);
                LocalDate due = conditional ? decided.plusDays(30 + random.nextInt(120)) : null;
                boolean open = conditional && !due.isBefore(AS_OF) || chance(20);
                approvals.add(id, "A-" + i, "G" + (i + 1), planned.minusDays(20), conditional ? "CONDITIONAL_GO" : "GO",
                        chance(2) ? manager : sponsor, decided, conditional ? "Open point of gate " + (i + 1) : null,
                        conditional ? manager : null, due, conditional && !open ? due.minusDays(2) : null);
            }
        }
    }

    private void tasks(String id, LocalDate start, String manager) {
        for (int i = 0; i < TASKS; i++) {
            LocalDate from = start.plusDays(40L * i);
            LocalDate to = from.plusDays(39);
            boolean late = chance(10);
            boolean done = to.isBefore(AS_OF) && !late;
            boolean begun = from.isBefore(AS_OF);
            tasks.add(id, "T-" + i, PHASES.get(i / 3), "Task " + i, chance(8) ? null : manager, i == 0 ? null : "T-" + (i - 1), from,
                    done || to.isAfter(AS_OF) ? to : AS_OF.plusDays(7), begun ? from : null, done ? to : null, from, to, 28,
                    done ? "1" : begun ? "0.5" : "0");
        }
    }

    private void money(String id, LocalDate start, String sponsor, String manager) {
        boolean changed = chance(25);
        int impact = 5_000 + random.nextInt(60_000);
        LocalDate decided = start.plusDays(50);
        if (changed) {
            changes.add(id, "C-1", "More of it", "APPROVED", manager, start.plusDays(30), chance(10) ? manager : sponsor, decided,
                    impact, null);
        }
        for (int version = 1; version <= (changed ? 2 : 1); version++) {
            String request = version == 1 || chance(5) ? null : "C-1";
            for (int line = 0; line < 6; line++) {
                int amount = 20_000 * (line + 1) + (version == 2 && line == 5 ? impact : 0);
                budget.add(id, version, line, PHASES.get(line / 2), "Line " + line, amount, version == 1 ? start : decided, request);
            }
        }
        for (int i = 1; i <= 3; i++) {
            LocalDate ordered = start.plusDays(30L * i);
            commitments.add(id, "PO-" + i, "Supplier " + random.nextInt(50), 1_000 + random.nextInt(90_000), ordered,
                    chance(50) ? ordered.plusDays(60) : null);
        }
    }

    private boolean chance(int percent) {
        return random.nextInt(100) < percent;
    }
}
