package org.partnerportal.shared.openid;

import com.nimbusds.jose.util.Resource;
import com.nimbusds.jose.util.ResourceRetriever;
import com.nimbusds.oauth2.sdk.ParseException;
import com.nimbusds.oauth2.sdk.http.HTTPRequest;
import com.nimbusds.oauth2.sdk.http.HTTPRequestSender;
import com.nimbusds.oauth2.sdk.http.HTTPResponse;
import com.nimbusds.oauth2.sdk.http.ReadOnlyHTTPRequest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.net.URI;
import java.net.URL;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpTimeoutException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * The one way from the portal to identity providers: to allowed addresses only, no further than asked (a redirect is not
 * followed), not longer than five seconds in all and not more than 256 KB. So a provider that is slow, or does not stop
 * talking, costs one sign-in and not the server.
 */
@ApplicationScoped
class Outbound implements HTTPRequestSender, ResourceRetriever {

    static final int MOST_BYTES = 256 * 1024;
    static final Duration LONGEST = Duration.ofSeconds(5);
    private static final Duration CONNECT = Duration.ofSeconds(3);
    private static final int OK = 200;

    private final HttpClient client = HttpClient.newBuilder()
            .connectTimeout(CONNECT)
            .followRedirects(HttpClient.Redirect.NEVER)
            .build();

    private final AllowedAddress allowed;

    @Inject
    Outbound(AllowedAddress allowed) {
        this.allowed = allowed;
    }

    /** For the proxy of the container. */
    protected Outbound() {
        this(null);
    }

    @Override
    public HTTPResponse send(ReadOnlyHTTPRequest asked) throws IOException {
        HttpRequest.Builder request = HttpRequest.newBuilder(allowed.check(asked.getURI()));
        asked.getHeaderMap().forEach((name, values) -> values.forEach(value -> request.header(name, value)));
        String body = asked.getBody();
        request.method(
                asked.getMethod().name(), body == null ? BodyPublishers.noBody() : BodyPublishers.ofString(body));
        HttpResponse<byte[]> answer = answer(request.build());
        HTTPResponse response = new HTTPResponse(answer.statusCode());
        try {
            response.setContentType(answer.headers().firstValue("Content-Type").orElse("text/plain"));
        } catch (ParseException unreadable) {
            throw new UnusableAnswerException("content type");
        }
        response.setBody(new String(answer.body(), StandardCharsets.UTF_8));
        return response;
    }

    /** For the library, which fetches keys by it. */
    @Override
    public Resource retrieveResource(URL url) throws IOException {
        return new Resource(get(URI.create(url.toString())), null);
    }

    /** @throws OpenIdException when there is no whole answer */
    String read(URI address) {
        try {
            return get(address);
        } catch (IOException broken) {
            throw fault(broken, address);
        }
    }

    /** The right name for what went wrong on the way. */
    static OpenIdException fault(IOException broken, URI address) {
        boolean late = broken instanceof HttpTimeoutException || broken instanceof InterruptedIOException;
        boolean answered = broken instanceof UnusableAnswerException;
        return new OpenIdException(
                late ? OpenIdFault.SLOW : answered ? OpenIdFault.NO_PROVIDER : OpenIdFault.UNREACHABLE,
                address.getHost());
    }

    private String get(URI address) throws IOException {
        HTTPResponse answer = send(new HTTPRequest(HTTPRequest.Method.GET, address));
        if (answer.getStatusCode() != OK) {
            throw new UnusableAnswerException("status " + answer.getStatusCode());
        }
        return answer.getBody();
    }

    private HttpResponse<byte[]> answer(HttpRequest request) throws IOException {
        CompletableFuture<HttpResponse<byte[]>> coming =
                client.sendAsync(request, headers -> new BoundedBody(MOST_BYTES));
        try {
            return coming.get(LONGEST.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException late) {
            coming.cancel(true);
            throw new HttpTimeoutException("no whole answer");
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException();
        } catch (ExecutionException failed) {
            throw failed.getCause() instanceof IOException broken ? broken : new IOException(failed.getCause());
        }
    }
}
