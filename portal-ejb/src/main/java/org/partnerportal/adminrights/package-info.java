/**
 * Register of delegated admin privileges, old (DAP) and granular (GDAP): who asked which customer for which Microsoft Entra
 * roles, until when they hold, who ended them, and whom to remind (DOMAIN 3.6). The portal tells nothing to Microsoft: it
 * keeps consent and dates, and what people saw in Partner Center.
 */
package org.partnerportal.adminrights;
