package org.partnerportal.shared.openid;

import java.net.http.HttpResponse.BodySubscriber;
import java.net.http.HttpResponse.BodySubscribers;
import java.nio.Buffer;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Flow.Subscription;

/** The body of an answer, up to so many bytes; a longer one is an {@link UnusableAnswerException}. */
class BoundedBody implements BodySubscriber<byte[]> {

    private final BodySubscriber<byte[]> whole = BodySubscribers.ofByteArray();
    private final int most;
    private Subscription subscription;
    private int read;

    BoundedBody(int most) {
        this.most = most;
    }

    @Override
    public CompletionStage<byte[]> getBody() {
        return whole.getBody();
    }

    @Override
    public void onSubscribe(Subscription granted) {
        subscription = granted;
        whole.onSubscribe(granted);
    }

    @Override
    public void onNext(List<ByteBuffer> parts) {
        read += parts.stream().mapToInt(Buffer::remaining).sum();
        if (read > most) {
            subscription.cancel();
            whole.onError(new UnusableAnswerException("more than " + most + " bytes"));
        } else {
            whole.onNext(parts);
        }
    }

    @Override
    public void onError(Throwable failed) {
        whole.onError(failed);
    }

    @Override
    public void onComplete() {
        whole.onComplete();
    }
}
