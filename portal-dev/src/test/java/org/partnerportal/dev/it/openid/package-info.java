/** OpenID Connect: the protocol against a provider of our own that can be told to misbehave, and the sign-in in the real EAR. */
package org.partnerportal.dev.it.openid;
