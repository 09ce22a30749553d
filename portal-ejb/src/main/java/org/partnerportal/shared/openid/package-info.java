/** OpenID Connect from the side of the portal: asking a provider who somebody is, and believing it only as far as it proves it. */
package org.partnerportal.shared.openid;
