/** The pack project-manager in plain Java. */
@NullMarked
package org.pmo4j.rules.twins.projectmanager;

import org.jspecify.annotations.NullMarked;
