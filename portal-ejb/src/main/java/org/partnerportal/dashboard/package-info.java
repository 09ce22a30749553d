/**
 * Numbers for the page of the day. Reads what other features count and keep; its cost does not depend on how many
 * customers there are.
 */
package org.partnerportal.dashboard;
