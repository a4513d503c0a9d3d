-- Six projects of a made-up water company, as they stand on 31 March 2026.

insert into pmo values ('EPMO', 'Project office', 'DIRECTIVE', 'ENTERPRISE');

insert into employee (id, name, capacity) values
    ('anna', 'Anna Berg', 1), ('bo', 'Bo Lind', 1), ('chen', 'Chen Wei', 1), ('dora', 'Dora Katz', 1), ('emil', 'Emil Holm', 0.5);

insert into project (id, name, pmo_id, sponsor_id, manager_id, manager_since, manager_assigned_by, manager_limit, tier, lifecycle, state,
                     current_phase, current_phase_since, planned_start, planned_finish, actual_start, schedule_as_of, currency)
select id, name, 'EPMO', 'anna', manager, date '2025-09-01', 'anna', 25000, 'T3', 'PREDICTIVE', 'EXECUTING', phase, since,
       date '2025-09-01', date '2026-12-18', date '2025-09-01', date '2026-03-31', 'EUR'
  from (values ('W-1', 'Pumping station north', 'bo', 'BUILD', date '2026-01-12'),
               ('W-2', 'Leak detection', 'bo', 'BUILD', date '2026-02-02'),
               ('W-3', 'Customer portal', 'chen', 'BUILD', date '2026-01-19'),
               ('W-4', 'Reservoir lining', 'chen', 'PLAN', date '2025-11-03'),
               ('W-5', 'Meter exchange', 'dora', 'BUILD', date '2026-01-12'),
               ('W-6', 'Laboratory move', 'dora', 'PLAN', date '2025-11-03'))
       as p (id, name, manager, phase, since);

insert into project_phase (project_id, phase, sequence, name, gate, gate_planned_on)
select id, phase, sequence, phase_name, gate, planned
  from project, (values ('PLAN', 1, 'Planning', null, null),
                        ('BUILD', 2, 'Building', 'G2', date '2026-04-15'),
                        ('RUN', 3, 'Handover', 'G3', date '2026-11-30')) as f (phase, sequence, phase_name, gate, planned);

-- W-2 builds without a pass of G2; the pass of W-3 carries a condition that is overdue; Dora passed the gate of her own W-5.
insert into approval (project_id, approval, gate, opened_on, decision, decided_by, decided_on, condition, condition_owner,
                      condition_due)
values ('W-1', 'A-1', 'G2', '2025-12-15', 'GO', 'anna', '2026-01-09', null, null, null),
       ('W-3', 'A-1', 'G2', '2025-12-15', 'CONDITIONAL_GO', 'anna', '2026-01-16', 'Contract for hosting is signed', 'chen', '2026-03-13'),
       ('W-5', 'A-1', 'G2', '2025-12-15', 'GO', 'dora', '2026-01-09', null, null, null);

insert into project_task (project_id, task, phase, name, responsible_id, predecessor, starts_on, finishes_on, actual_start,
                          actual_finish, baseline_start, baseline_finish, duration_days, percent_complete)
select id, task, phase, task_name, manager_id, predecessor, starts, finishes, begun, ended, starts, finishes, days, done
  from project, (values ('T-1', 'PLAN', 'Design', null, date '2025-09-01', date '2025-10-17', date '2025-09-01', date '2025-10-17', 35, 1.0),
                        ('T-2', 'PLAN', 'Tender', 'T-1', date '2025-10-20', date '2025-12-12', date '2025-10-20', date '2025-12-12', 40, 1.0),
                        ('T-3', 'BUILD', 'Work on site', 'T-2', date '2026-04-01', date '2026-05-26', null, null, 40, 0.0),
                        ('T-4', 'RUN', 'Trial run', 'T-3', date '2026-05-27', date '2026-07-21', null, null, 40, 0.0))
           as t (task, phase, task_name, predecessor, starts, finishes, begun, ended, days, done)
 where id = 'W-1';

insert into change_request (project_id, request, title, status, requested_by, requested_on, decided_by, decided_on, cost_impact)
values ('W-4', 'C-1', 'Thicker lining', 'APPROVED', 'chen', '2026-02-02', 'anna', '2026-02-16', 40000),
       ('W-6', 'C-1', 'Second clean room', 'APPROVED', 'dora', '2026-03-02', 'dora', '2026-03-04', 90000);

insert into budget_line (project_id, version, line, phase, description, amount, approved_on, request)
select id, 1, line, phase, description, amount, date '2025-08-25', null
  from project, (values (1, 'PLAN', 'Design and tender', 120000), (2, 'BUILD', 'Works', 640000)) as b (line, phase, description, amount);
insert into budget_line (project_id, version, line, phase, description, amount, approved_on, request)
select project_id, 2, line, phase, description, amount + case line when 2 then 40000 else 0 end, date '2026-02-16', 'C-1'
  from budget_line where project_id = 'W-4';

insert into purchase_commitment (project_id, commitment, supplier, amount, ordered_on)
select id, 'PO-1', 'Nordic Works', 310000, date '2026-01-20' from project where current_phase = 'BUILD';

insert into assignment (project_id, assignment, employee_id, starts_on, finishes_on, load)
select id, 'S-1', manager_id, date '2025-09-01', date '2026-12-18', 0.4 from project
union all select 'W-3', 'S-2', 'emil', date '2026-03-01', date '2026-06-30', 0.3
union all select 'W-5', 'S-2', 'emil', date '2026-03-01', date '2026-06-30', 0.4;
