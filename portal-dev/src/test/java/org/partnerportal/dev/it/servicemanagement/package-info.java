/** Service management on the real EAR. */
package org.partnerportal.dev.it.servicemanagement;
