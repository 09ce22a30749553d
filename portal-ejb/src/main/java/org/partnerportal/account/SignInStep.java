package org.partnerportal.account;

/** How far somebody has come in who knows the password. Only {@link #DONE} opens anything. */
public enum SignInStep {
    /** There is a second factor, which this session has not proven. */
    CODE,
    /** There is none, and the portal demands one. */
    SET_UP,
    DONE
}
