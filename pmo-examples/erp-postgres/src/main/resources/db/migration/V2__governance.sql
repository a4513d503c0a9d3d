-- What the governance runs write.

create table governance_run (
    id          bigint generated always as identity primary key,
    kind        text not null check (kind in ('FULL', 'INCREMENTAL')),
    as_of       date not null,
    policy_hash text not null,
    started     timestamptz not null,
    finished    timestamptz
);

-- One row for each time that a subject got an outcome to act on. It is open while closed_run is null. A change of the
-- outcome, the severity or the binding force closes the row and opens another one; a new message only is written over.
create table finding (
    id            bigint generated always as identity primary key,
    policy        text not null,
    subject       text not null,
    subject_type  text not null,
    subject_id    text not null,
    project_id    text,                              -- no foreign key: the history outlives the project
    outcome       text not null check (outcome in ('FAIL', 'WAIVED', 'UNKNOWN', 'ERROR')),
    severity      text not null,
    binding_force text not null,
    message       text not null,
    waiver        text,
    opened_run    bigint not null references governance_run,
    updated_run   bigint references governance_run,  -- the last run that wrote the message anew
    closed_run    bigint references governance_run
);

create unique index finding_open on finding (policy, subject) where closed_run is null;
create index finding_of_project on finding (project_id) where closed_run is null;

-- The projects that changed since the last run: one row for each statement and project, written by triggers in the
-- transaction of the change. A run deletes the rows that its snapshot shows and judges the data of the same snapshot. The row
-- of a transaction that is still open is not shown, so it stays for the next run, whenever that transaction began. Timestamps
-- and counters do not give this: what commits late has an early stamp. Rows are never merged, not even of one project: a
-- change that found its row there already would be lost with it.
create table project_change (
    id         bigint generated always as identity primary key,
    project_id text                                  -- null: something that every project is judged by
);

create function note_project_change() returns trigger language plpgsql as $$
begin
    -- 'changed' holds the rows after an insert or update, or before a delete; the key of a project is never updated.
    execute format('insert into project_change (project_id) select distinct %I from changed order by 1', tg_argv[0]);
    return null;
end
$$;

create function note_change_of_everything() returns trigger language plpgsql as $$
begin
    insert into project_change (project_id) values (null);
    return null;
end
$$;

create function refuse_new_key() returns trigger language plpgsql as $$
begin
    raise exception 'a row of % cannot move to another project', tg_table_name;
end
$$;

do $$
declare
    name text;
    key  text;
begin
    foreach name in array array['project', 'project_phase', 'project_task', 'budget_line', 'purchase_commitment', 'assignment',
                                'approval', 'change_request', 'waiver'] loop
        key := case name when 'project' then 'id' else 'project_id' end;
        execute format('create trigger noted_insert after insert on %I referencing new table as changed '
                       'for each statement execute function note_project_change(%L)', name, key);
        execute format('create trigger noted_update after update on %I referencing new table as changed '
                       'for each statement execute function note_project_change(%L)', name, key);
        execute format('create trigger noted_delete after delete on %I referencing old table as changed '
                       'for each statement execute function note_project_change(%L)', name, key);
        execute format('create trigger key_is_final before update of %I on %I for each row '
                       'when (old.%I is distinct from new.%I) execute function refuse_new_key()', key, name, key, key);
        execute format('create trigger noted_truncate after truncate on %I '
                       'for each statement execute function note_change_of_everything()', name);
    end loop;
    foreach name in array array['employee', 'pmo'] loop
        execute format('create trigger noted_change after insert or update or delete or truncate on %I '
                       'for each statement execute function note_change_of_everything()', name);
    end loop;
end
$$;
