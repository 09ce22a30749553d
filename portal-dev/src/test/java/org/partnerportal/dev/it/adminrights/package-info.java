/** Admin rights on the real EAR. */
package org.partnerportal.dev.it.adminrights;
