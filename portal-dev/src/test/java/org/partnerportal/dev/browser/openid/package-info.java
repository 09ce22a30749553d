/** Sign-in by a real identity provider, Keycloak. */
package org.partnerportal.dev.browser.openid;
