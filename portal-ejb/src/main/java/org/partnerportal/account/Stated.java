package org.partnerportal.account;

/** What a source says about a task and a role; where it says nothing, there is no rule. */
public enum Stated {
    ALLOWED,
    READ_ONLY,
    PARTLY,
    REFUSED
}
