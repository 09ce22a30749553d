package org.partnerportal.dev.it.openid;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWT;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Date;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/** A small OpenID provider with a key of its own, right in everything that a test does not make wrong. */
public final class TinyProvider implements AutoCloseable {

    public static final String CLIENT = "portal";
    public static final String SECRET = "a secret: with & signs";
    static final String METADATA = "/.well-known/openid-configuration";
    private static final RSAKey FIRST = newKey();
    private static final int KEY_BITS = 2048;
    private static final long LIFE = 300;

    private final HttpServer server;
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final Map<String, String> answers = new ConcurrentHashMap<>();
    private final Map<String, Map<String, String>> codes = new ConcurrentHashMap<>();
    private RSAKey key = FIRST;
    private volatile UnaryOperator<JWTClaimsSet.Builder> person = claims -> claims;
    private volatile Signing signing = this::signed;
    private volatile long delay;
    private volatile Runnable meanwhile = () -> {};
    private volatile int keyRequests;
    private final AtomicInteger metadataRequests = new AtomicInteger();
    private volatile boolean gotCodes;

    /** Makes a token of claims. */
    interface Signing {
        JWT token(JWTClaimsSet claims) throws JOSEException;
    }

    public TinyProvider() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(threads);
        server.createContext("/", this::answer);
        server.start();
        answers.put(
                METADATA,
                """
                {"issuer":"%1$s","authorization_endpoint":"%1$s/authorize","token_endpoint":"%1$s/token",
                 "jwks_uri":"%1$s/keys","response_types_supported":["code"],"subject_types_supported":["public"],
                 "id_token_signing_alg_values_supported":["RS256"]}
                """
                        .formatted(issuer()));
    }

    public String issuer() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    /** What the provider says of whoever signs in next. */
    public TinyProvider says(UnaryOperator<JWTClaimsSet.Builder> claims) {
        person = claims;
        return this;
    }

    /** How tokens are made from now on. */
    TinyProvider signs(Signing making) {
        signing = making;
        return this;
    }

    /** Another answer at that path. */
    TinyProvider answers(String path, String body) {
        answers.put(path, body);
        return this;
    }

    /** Every answer takes so long. */
    public TinyProvider slow(long millis) {
        delay = millis;
        return this;
    }

    /** What happens while somebody waits for an answer. */
    public void meanwhile(Runnable work) {
        meanwhile = work;
    }

    /** New keys in place of the old ones. */
    void rotate() {
        key = newKey();
    }

    int metadataRequests() {
        return metadataRequests.get();
    }

    int keyRequests() {
        return keyRequests;
    }

    /** Whether anybody has brought a code. */
    public boolean gotCodes() {
        return gotCodes;
    }

    RSAKey key() {
        return key;
    }

    /** What the browser would bring back: the person signs in, and the provider sends it home. */
    public Map<String, String> visit(URI authorization) {
        Map<String, String> request = parameters(authorization.getRawQuery());
        String code = "code-" + codes.size();
        codes.put(code, request);
        String home = URI.create(request.get("redirect_uri")).getRawQuery();
        Map<String, String> answer = home == null ? new HashMap<>() : parameters(home);
        answer.put("code", code);
        answer.put("state", request.get("state"));
        return answer;
    }

    SignedJWT signed(JWTClaimsSet claims) throws JOSEException {
        return signed(claims, key);
    }

    static SignedJWT signed(JWTClaimsSet claims, RSAKey by) throws JOSEException {
        SignedJWT token = new SignedJWT(
                new JWSHeader.Builder(JWSAlgorithm.RS256)
                        .keyID(by.getKeyID())
                        .type(JOSEObjectType.JWT)
                        .build(),
                claims);
        token.sign(new RSASSASigner(by));
        return token;
    }

    static RSAKey newKey() {
        try {
            return new RSAKeyGenerator(KEY_BITS).keyIDFromThumbprint(true).generate();
        } catch (JOSEException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private void answer(HttpExchange exchange) throws IOException {
        String path = exchange.getRequestURI().getPath();
        try (exchange) {
            Thread.sleep(delay);
            meanwhile.run();
            String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
            if (answers.containsKey(path)) {
                metadataRequests.addAndGet(path.equals(METADATA) ? 1 : 0);
                send(exchange, 200, answers.get(path));
            } else if (path.equals("/keys")) {
                keyRequests++;
                send(exchange, 200, new JWKSet(key).toPublicJWKSet().toString());
            } else if (path.equals("/token")) {
                exchange(exchange, parameters(body));
            } else {
                exchange.getResponseHeaders().set("Location", issuer() + METADATA);
                send(exchange, 302, "");
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    private void exchange(HttpExchange exchange, Map<String, String> form) throws IOException {
        gotCodes = true;
        Map<String, String> request = codes.remove(form.getOrDefault("code", ""));
        if (!Checks.client(exchange.getRequestHeaders().getFirst("Authorization"))) {
            send(exchange, 401, "{\"error\":\"invalid_client\"}");
        } else if (request == null || !Checks.proven(request, form)) {
            send(exchange, 400, "{\"error\":\"invalid_grant\"}");
        } else {
            send(
                    exchange,
                    200,
                    "{\"access_token\":\"x\",\"token_type\":\"Bearer\",\"id_token\":\""
                            + token(request.get("nonce")).serialize() + "\"}");
        }
    }

    private JWT token(String nonce) throws IOException {
        Instant now = Instant.now();
        JWTClaimsSet.Builder claims = new JWTClaimsSet.Builder()
                .issuer(issuer())
                .subject("somebody")
                .audience(CLIENT)
                .issueTime(Date.from(now))
                .expirationTime(Date.from(now.plusSeconds(LIFE)))
                .claim("nonce", nonce);
        try {
            return signing.token(person.apply(claims).build());
        } catch (JOSEException impossible) {
            throw new IOException(impossible);
        }
    }

    private static void send(HttpExchange exchange, int status, String body) throws IOException {
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", "application/json");
        exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
        exchange.getResponseBody().write(bytes);
    }

    /** The query that carries those parameters. */
    public static String query(Map<String, String> parameters) {
        return parameters.entrySet().stream()
                .map(pair -> pair.getKey() + "=" + URLEncoder.encode(pair.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }

    static Map<String, String> parameters(String query) {
        Map<String, String> parameters = new HashMap<>();
        for (String pair : query.split("&")) {
            String[] sides = pair.split("=", 2);
            parameters.put(decoded(sides[0]), sides.length > 1 ? decoded(sides[1]) : "");
        }
        return parameters;
    }

    private static String decoded(String text) {
        return URLDecoder.decode(text, StandardCharsets.UTF_8);
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }
}
