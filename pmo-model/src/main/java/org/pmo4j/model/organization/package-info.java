/**
 * The performing organisation: its units, its people and its PMOs. A PMO is an organisation, a project manager a person. Entry point: {@link org.pmo4j.model.organization.Organization}.
 */
@NullMarked
package org.pmo4j.model.organization;

import org.jspecify.annotations.NullMarked;
