-- The project tables of a small ERP. What they correspond to:
--
--   table                iDempiere                              OFBiz
--   project              C_Project                              WorkEffort of type PROJECT
--   project_phase        C_ProjectPhase                         WorkEffort of type PHASE
--   project_task         C_ProjectTask                          WorkEffort of type TASK, WorkEffortAssoc
--   budget_line          C_ProjectLine (PlannedAmt)             Budget, BudgetItem
--   purchase_commitment  C_OrderLine with C_Project_ID          OrderItem, WorkOrderItemFulfillment
--   employee             AD_User, C_BPartner with IsEmployee    Person, PartyRole EMPLOYEE
--   assignment           S_ResourceAssignment                   WorkEffortPartyAssignment
--   approval             AD_WF_Activity on the project          WorkEffortReview, or a status of the milestone
--   change_request       R_Request of a type of your own        CustRequest, CustRequestWorkEffort
--   waiver               a table of your own                    an Agreement, or a table of your own
--   pmo                  C_BPartner, AD_OrgInfo                 PartyGroup
--
-- The words of the columns state, decision, status and so on are those of the model, so that the mapping needs no lists.

create table employee (
    id             text primary key,
    name           text not null,
    capacity       numeric(4, 2) not null check (capacity >= 0),  -- full-time equivalents
    employed_until date
);

create table pmo (
    id    text primary key,
    name  text not null,
    type  text not null check (type in ('SUPPORTIVE', 'CONTROLLING', 'DIRECTIVE', 'STRATEGIC')),
    level text not null check (level in ('PROJECT', 'UNIT', 'ENTERPRISE'))
);

create table project (
    id                  text primary key,
    name                text not null,
    pmo_id              text references pmo,
    sponsor_id          text references employee,
    manager_id          text references employee,
    manager_since       date,
    manager_assigned_by text references employee,
    manager_limit       numeric(15, 2) check (manager_limit >= 0),  -- what the manager may approve alone
    tier                text check (tier in ('T1', 'T2', 'T3', 'T4')),
    lifecycle           text check (lifecycle in ('PREDICTIVE', 'ITERATIVE', 'INCREMENTAL', 'ADAPTIVE', 'HYBRID')),
    state               text not null check (state in
                            ('PROPOSED', 'INITIATING', 'PLANNING', 'EXECUTING', 'ON_HOLD', 'CLOSING', 'CLOSED', 'TERMINATED')),
    state_since         date,
    current_phase       text,
    current_phase_since date,
    planned_start       date,
    planned_finish      date,
    actual_start        date,
    actual_finish       date,
    schedule_as_of      date,
    currency            char(3) not null,
    actual_cost         numeric(15, 2),
    check (planned_finish >= planned_start),
    check (actual_finish >= actual_start)
);

-- A phase is opened by the gate on its row; the first phase needs none.
create table project_phase (
    project_id      text not null references project on delete cascade,
    phase           text not null,
    sequence        int not null check (sequence >= 1),
    name            text not null,
    gate            text,
    gate_planned_on date,
    primary key (project_id, phase),
    unique (project_id, sequence),
    unique (project_id, gate)
);

alter table project
    add foreign key (id, current_phase) references project_phase (project_id, phase) deferrable initially deferred;

create table project_task (
    project_id       text not null references project on delete cascade,
    task             text not null,
    phase            text not null,
    name             text not null,
    responsible_id   text references employee,
    predecessor      text,
    starts_on        date,
    finishes_on      date,
    actual_start     date,
    actual_finish    date,
    baseline_start   date,
    baseline_finish  date,
    duration_days    numeric(7, 2) check (duration_days >= 0),    -- working days
    percent_complete numeric(5, 4) check (percent_complete between 0 and 1),
    primary key (project_id, task),
    foreign key (project_id, phase) references project_phase deferrable initially deferred,
    foreign key (project_id, predecessor) references project_task deferrable initially deferred
);

create table change_request (
    project_id     text not null references project on delete cascade,
    request        text not null,
    title          text not null,
    status         text not null check (status in ('DRAFT', 'SUBMITTED', 'UNDER_ANALYSIS', 'DEFERRED', 'APPROVED',
                                                   'REJECTED', 'IMPLEMENTED', 'WITHDRAWN')),
    requested_by   text references employee,
    requested_on   date,
    decided_by     text references employee,
    decided_on     date,
    cost_impact    numeric(15, 2),
    implemented_on date,
    primary key (project_id, request)
);

-- Each approved change of the budget writes all lines anew under the next version.
create table budget_line (
    project_id  text not null references project on delete cascade,
    version     int not null check (version >= 1),
    line        int not null,
    phase       text not null,
    description text not null,
    amount      numeric(15, 2) not null check (amount >= 0),
    approved_on date,
    request     text,
    primary key (project_id, version, line),
    foreign key (project_id, phase) references project_phase deferrable initially deferred,
    foreign key (project_id, request) references change_request deferrable initially deferred
);

create table purchase_commitment (
    project_id text not null references project on delete cascade,
    commitment text not null,
    supplier   text not null,
    amount     numeric(15, 2) not null check (amount >= 0),
    ordered_on date not null,
    closed_on  date,
    primary key (project_id, commitment)
);

create table assignment (
    project_id  text not null references project on delete cascade,
    assignment  text not null,
    employee_id text not null references employee,
    starts_on   date not null,
    finishes_on date not null check (finishes_on >= starts_on),
    load        numeric(4, 2) not null check (load >= 0),         -- full-time equivalents
    primary key (project_id, assignment)
);

-- A gate review: under way while there is no decision. It can carry one condition.
create table approval (
    project_id          text not null references project on delete cascade,
    approval            text not null,
    gate                text not null,
    opened_on           date,
    decision            text check (decision in ('GO', 'CONDITIONAL_GO', 'HOLD', 'RECYCLE', 'STOP')),
    decided_by          text references employee,
    decided_on          date,
    condition           text,
    condition_owner     text references employee,
    condition_due       date,
    condition_closed_on date,
    primary key (project_id, approval),
    foreign key (project_id, gate) references project_phase (project_id, gate)
);

create table waiver (
    id                   text primary key,
    project_id           text references project on delete cascade,  -- null: of the portfolio
    policy               text not null,
    subject              text not null,
    reason               text,
    requested_by         text references employee,
    approved_by          text references employee,
    approved_on          date,
    expires_on           date,
    compensating_measure text,
    closed_on            date,
    check (project_id in (subject, split_part(subject, '/', 2)))
);
