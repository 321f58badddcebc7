package nl.berichtenstraat.kanaal;

import java.util.Optional;

/** The turn of the webhook, if there is one. */
public final class Webhookbeurt {

    private final Optional<Webhook> webhook;

    /** Of this webhook; empty for none. */
    public Webhookbeurt(Optional<Webhook> webhook) {
        this.webhook = webhook;
    }

    /** Offers it what waits. */
    public void neem() {
        webhook.ifPresent(Webhook::bezorg);
    }
}
