package nl.berichtenstraat.kanaal.ggk;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.http.HttpResponse.BodySubscriber;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Flow;

/** Collects the body of an answer, and gives up when it goes on too long. */
final class Begrensdantwoord implements BodySubscriber<byte[]> {

    /** The answer is larger than is taken. */
    static final class TeGroot extends IOException {
        private static final long serialVersionUID = 1L;
    }

    private final int meesteBytes;
    private final ByteArrayOutputStream gelezen = new ByteArrayOutputStream();
    private final CompletableFuture<byte[]> geheel = new CompletableFuture<>();
    private Flow.Subscription bron;

    Begrensdantwoord(int meesteBytes) {
        this.meesteBytes = meesteBytes;
    }

    @Override
    public CompletionStage<byte[]> getBody() {
        return geheel;
    }

    @Override
    public void onSubscribe(Flow.Subscription abonnement) {
        bron = abonnement;
        bron.request(Long.MAX_VALUE);
    }

    @Override
    public void onNext(List<ByteBuffer> delen) {
        for (ByteBuffer deel : delen) {
            if (gelezen.size() + deel.remaining() > meesteBytes) {
                bron.cancel();
                geheel.completeExceptionally(new TeGroot());
                return;
            }
            byte[] bytes = new byte[deel.remaining()];
            deel.get(bytes);
            gelezen.writeBytes(bytes);
        }
    }

    @Override
    public void onError(Throwable fout) {
        geheel.completeExceptionally(fout);
    }

    @Override
    public void onComplete() {
        geheel.complete(gelezen.toByteArray());
    }
}
