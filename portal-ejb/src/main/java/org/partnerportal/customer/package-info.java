/**
 * Which partner serves which customer, and under which name; the customer list and its search. One table is at the same
 * time the wall between partners, the order of the list and the page (ADR 0002).
 */
package org.partnerportal.customer;
