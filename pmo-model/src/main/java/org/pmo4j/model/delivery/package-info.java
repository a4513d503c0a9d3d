/**
 * What a project delivers and to whom: requirements, deliverables, benefits, agreements, stakeholders, lessons and closure. Entry point: {@link org.pmo4j.model.delivery.DeliverableRegister}.
 */
@NullMarked
package org.pmo4j.model.delivery;

import org.jspecify.annotations.NullMarked;
