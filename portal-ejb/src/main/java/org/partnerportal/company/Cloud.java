package org.partnerportal.company;

/** Microsoft's clouds, isolated from each other (DOMAIN 2.7). Nothing spans two of them. */
public enum Cloud {
    COMMERCIAL,
    US_GOVERNMENT,
    GERMANY,
    CHINA
}
