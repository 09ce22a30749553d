package org.partnerportal.shared.openid;

import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.proc.SecurityContext;
import com.nimbusds.openid.connect.sdk.op.OIDCProviderMetadata;

/** What a provider says about itself, and its keys, which are fetched when they are needed and kept. */
record Provider(OIDCProviderMetadata metadata, JWKSource<SecurityContext> keys) {}
