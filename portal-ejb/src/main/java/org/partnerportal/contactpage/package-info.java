/**
 * What a customer sees: the facts of its page, the links by which partners show it without sign-in, and the generations
 * by which every node knows that a page it keeps is out of date (ADR 0005). Decides nothing about responsibility.
 */
package org.partnerportal.contactpage;
