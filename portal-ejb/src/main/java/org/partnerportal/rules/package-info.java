/**
 * What sources say and the portal follows: rules that differ by cloud (DOMAIN 2.7), and which reading is in force where
 * sources contradict each other (DOMAIN 5.8). Knows neither companies nor users.
 */
package org.partnerportal.rules;
