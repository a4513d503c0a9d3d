package org.pmo4j.model.project;

import java.time.LocalDate;

/**
 * A step from one state to another, for example EXECUTING to CLOSED on 2026-03-31.
 *
 * @param before the state left; after a hold the one before the hold
 * @param after the state entered
 * @param changedOn day of the change
 */
public record StateTransition(ProjectState before, ProjectState after, LocalDate changedOn) {}
