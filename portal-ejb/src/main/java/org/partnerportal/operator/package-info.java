/**
 * Who runs the portal: opens partner accounts with somebody who can sign in, tells partners of their standing, and looks into a
 * tenant only for a stated reason and a limited time (DOMAIN 11), which the tenant sees and may end.
 */
package org.partnerportal.operator;
