/**
 * Demo tenants: partners of each kind, their customers, offers and people, loaded once into an empty database when
 * {@code PORTAL_DEMO=true}. Everything goes through the services, as if the partners had done it themselves; what is
 * loaded stands in {@code resources/demo}. All companies are fictitious.
 */
package org.partnerportal.demo;
