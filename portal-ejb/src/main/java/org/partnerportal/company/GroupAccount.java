package org.partnerportal.company;

/** Another account of the same company. Nothing more is known of it across clouds (DOMAIN 2.7). */
public record GroupAccount(String name, Cloud cloud) {}
