package nl.berichtenstraat.register.sql;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import nl.berichtenstraat.bericht.Berichtsoort;
import nl.berichtenstraat.register.Berichtkenmerken;
import nl.berichtenstraat.register.BewaardBericht;
import org.junit.jupiter.api.Test;

/** Recognising messages that were seen before. */
class HerkenningTest extends Opslagproef {

    private static final String AANBIEDER = "12345678";

    @Test
    void recognisesTheSameBytesOnceTheyAreProcessed() {
        BewaardBericht eerste = bewaar("<a/>");
        BewaardBericht tweede = bewaar("<a/>");
        bewaar("<b/>");
        assertThat(misschien(r -> r.berichten().eerderZelfde(tweede))).isEmpty();

        verwerk(eerste.id(), "goedgekeurd", Optional.empty());

        assertThat(misschien(r -> r.berichten().eerderZelfde(tweede))
                        .orElseThrow()
                        .id())
                .isEqualTo(eerste.id());
        assertThat(misschien(r -> r.berichten().eerderZelfde(bewaar(r, "<b/>"))))
                .isEmpty();
    }

    @Test
    void pointsAThirdCopyToTheFirstAndNotToTheDuplicate() {
        BewaardBericht eerste = bewaar("<a/>");
        verwerk(eerste.id(), "afgekeurd", Optional.empty());
        verwerk(bewaar("<a/>").id(), "dubbel", Optional.of(eerste.id()));

        assertThat(misschien(r -> r.berichten().eerderZelfde(bewaar(r, "<a/>")))
                        .orElseThrow()
                        .id())
                .isEqualTo(eerste.id());
    }

    @Test
    void doesNotHoldACopyAgainstAMessageThatEndedInAFault() {
        BewaardBericht eerste = bewaar("<a/>");
        verwerk(eerste.id(), "fout", Optional.empty());

        assertThat(misschien(r -> r.berichten().eerderZelfde(bewaar(r, "<a/>"))))
                .isEmpty();
    }

    @Test
    void letsOnlyTheFirstRetourAnswerAMessage() {
        long toewijzing = bericht("T1");
        long eerste = bericht("R1");
        long tweede = bericht("R2");

        assertThat(klopt(r -> r.berichten().beantwoord(toewijzing, eerste))).isTrue();
        assertThat(klopt(r -> r.berichten().beantwoord(toewijzing, tweede))).isFalse();
    }

    @Test
    void findsTheLatestMessageWithTheSameOriginAndBytes() {
        BewaardBericht eerste = bewaar("<a/>");
        BewaardBericht tweede = bewaar("<a/>");

        assertThat(misschien(r -> r.berichten().eerder(eerste.herkomst(), eerste.sha256())))
                .map(BewaardBericht::id)
                .contains(tweede.id());
        assertThat(misschien(r -> r.berichten().eerder(eerste.herkomst(), "0".repeat(64))))
                .isEmpty();
    }

    @Test
    void recognisesACopyThatWasProcessedBeforeTheFirstArrival() {
        BewaardBericht traag = bewaar("<a/>");
        BewaardBericht snel = bewaar("<a/>");

        verwerk(snel.id(), "goedgekeurd", Optional.empty());

        assertThat(misschien(r -> r.berichten().eerderZelfde(traag))
                        .orElseThrow()
                        .id())
                .isEqualTo(snel.id());
    }

    @Test
    void knowsAnIdentificationOfAnAcceptedAndOfARejectedMessage() {
        verwerk(bericht("GOED"), "goedgekeurd", Optional.empty());
        verwerk(bericht("MIS"), "afgekeurd", Optional.empty());

        assertThat(bekend("GOED")).isTrue();
        assertThat(bekend("MIS")).isTrue();
        assertThat(bekend("ANDER")).isFalse();
    }

    @Test
    void doesNotCountUnreadableDuplicateAndWaitingMessagesAsEarlierIdentification() {
        long eerste = bericht("ID");
        assertThat(bekend("ID")).isFalse();
        verwerk(eerste, "fout", Optional.empty());
        verwerk(bericht("ID"), "dubbel", Optional.of(eerste));

        assertThat(bekend("ID")).isFalse();
    }

    @Test
    void doesNotCountTheMessageItselfNorOtherTypesAndSenders() {
        long id = bericht("ID");
        verwerk(id, "goedgekeurd", Optional.empty());

        assertThat(klopt(r -> r.berichten().identificatieBekend(id, Berichtsoort.WMO305, AANBIEDER, "ID")))
                .isFalse();
        assertThat(klopt(r -> r.berichten().identificatieBekend(0, Berichtsoort.WMO307, AANBIEDER, "ID")))
                .isFalse();
        assertThat(klopt(r -> r.berichten().identificatieBekend(0, Berichtsoort.WMO305, "87654321", "ID")))
                .isFalse();
    }

    @Test
    void findsTheLatestMessageThatWasSentOn() {
        long eerste = bericht("ID");
        long tweede = bericht("ID");
        verwerk(eerste, "goedgekeurd", Optional.empty());
        verwerk(tweede, "goedgekeurd", Optional.empty());
        verwerk(bericht("ID"), "afgekeurd", Optional.empty());

        assertThat(misschien(r -> r.berichten().verwerkt(Berichtsoort.WMO305, AANBIEDER, "0505", "ID"))
                        .orElseThrow()
                        .id())
                .isEqualTo(tweede);
        assertThat(misschien(r -> r.berichten().verwerkt(Berichtsoort.WMO305, AANBIEDER, "0599", "ID")))
                .isEmpty();
    }

    private boolean bekend(String identificatie) {
        return klopt(r -> r.berichten().identificatieBekend(0, Berichtsoort.WMO305, AANBIEDER, identificatie));
    }

    private long bericht(String identificatie) {
        long id = berichtId();
        doe(r -> r.berichten()
                .herkend(
                        id,
                        new Berichtkenmerken(Berichtsoort.WMO305, AANBIEDER, "0505", identificatie, Optional.empty())));
        return id;
    }

    private void verwerk(long id, String uitkomst, Optional<Long> dubbelVan) {
        doe(r -> r.berichten().verwerkt(id, uitkomst, 0, dubbelVan));
    }
}
