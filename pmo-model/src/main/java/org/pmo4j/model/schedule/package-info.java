/**
 * The schedule network and the DCMA-14 metrics. Entry point: {@link org.pmo4j.model.schedule.Schedule}, its
 * figures through {@link org.pmo4j.model.schedule.Schedule#metrics()}.
 */
@NullMarked
package org.pmo4j.model.schedule;

import org.jspecify.annotations.NullMarked;
