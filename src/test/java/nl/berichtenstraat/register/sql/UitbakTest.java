package nl.berichtenstraat.register.sql;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import nl.berichtenstraat.register.Uitbak.Kenmerk;
import nl.berichtenstraat.register.Uitbak.Uitgaand;
import org.junit.jupiter.api.Test;

class UitbakTest extends Opslagproef {

    @Test
    void keepsAnOutgoingMessageUntilItIsSent() {
        long id = berichtId();
        Uitgaand eerste = plaats(id, "retour", "antwoord");
        Uitgaand tweede = plaats(id, "afrekening", "");

        assertThat(eerste.kenmerk()).isEqualTo(new Kenmerk(Optional.of(id), "wmo306", "retour", "050512345678"));
        assertThat(eerste.lengte()).isEqualTo(8);
        assertThat(lijst(r -> r.uitbak().wachtend(10))).containsExactly(eerste, tweede);
        assertThat(lijst(r -> r.uitbak().wachtend(1))).containsExactly(eerste);
        assertThat(inhoud(eerste)).isEqualTo("antwoord");
        assertThat(inhoud(tweede)).isEmpty();

        doe(r -> r.uitbak().verzonden(List.of(eerste.id()), NU));

        assertThat(lijst(r -> r.uitbak().wachtend(10))).containsExactly(tweede);
        assertThat(lijst(r -> r.uitbak().van(id))).containsExactly(eerste, tweede);
    }

    @Test
    void repeatsTheAnswersForADuplicateWithTheSameContentAndOtherKeys() {
        long id = berichtId();
        long dubbelId = berichtId();
        plaats(id, "werk", "");
        Uitgaand antwoord = plaats(id, "retour", "antwoord");
        Uitgaand tweede = plaats(id, "backoffice", "bedragen");
        doe(r -> r.uitbak().plaats(new Kenmerk(Optional.of(id), "afrekening", "afrekening", ""), uit -> {}));

        List<Uitgaand> herhaald = in(r -> r.uitbak().herhaal(id, dubbelId, "wmo306"));

        assertThat(herhaald)
                .extracting(Uitgaand::kenmerk)
                .containsExactly(
                        new Kenmerk(Optional.of(dubbelId), "wmo306", "retour", "050512345678"),
                        new Kenmerk(Optional.of(dubbelId), "wmo306", "backoffice", "050512345678"));
        assertThat(herhaald).extracting(this::inhoud).containsExactly("antwoord", "bedragen");
        assertThat(herhaald).extracting(Uitgaand::lengte).containsExactly(8L, 8L);
        assertThat(lijst(r -> r.uitbak().van(dubbelId))).isEqualTo(herhaald);
        assertThat(lijst(r -> r.uitbak().van(id))).startsWith(antwoord, tweede).hasSize(3);
        assertThat(lijst(r -> r.uitbak().wachtend(10)))
                .extracting(Uitgaand::bezorgsleutel)
                .hasSize(6)
                .doesNotHaveDuplicates();
    }

    @Test
    void keepsAMessageThatNoReceivedMessageCaused() {
        Kenmerk kenmerk = new Kenmerk(Optional.empty(), "signalen", "signaal", "0505-12345678");

        Uitgaand uitgaand = in(r -> r.uitbak().plaats(kenmerk, uit -> uit.write(1)));

        assertThat(uitgaand.kenmerk()).isEqualTo(kenmerk);
        assertThat(lijst(r -> r.uitbak().wachtendNaarBuiten(10))).containsExactly(uitgaand);
    }

    @Test
    void hidesTheWorkOrderExceptFromTheRelay() {
        long id = berichtId();
        Uitgaand werk = plaats(id, "werk", "");

        assertThat(lijst(r -> r.uitbak().van(id))).isEmpty();
        assertThat(lijst(r -> r.uitbak().wachtend(10))).containsExactly(werk);
    }

    @Test
    void givesTheSameDeliveryKeyAfterARestart() {
        Uitgaand uitgaand = plaats(berichtId(), "retour", "x");

        sluit();
        registers = SqlRegisters.open(instelling);

        assertThat(lijst(r -> r.uitbak().wachtend(1))).containsExactly(uitgaand);
        assertThat(uitgaand.bezorgsleutel()).endsWith("-" + uitgaand.id()).hasSizeGreaterThan(36);
    }

    @Test
    void streamsLargeContentWhileOtherWorkGoesOnInTheTransaction() {
        long id = berichtId();
        byte[] stuk = new byte[100_000];
        Arrays.fill(stuk, (byte) 'a');

        Uitgaand uitgaand = in(r -> r.uitbak().plaats(kenmerk(id, "retour"), uit -> {
            for (int i = 0; i < 30; i++) {
                uit.write(stuk);
                assertThat(r.berichten().bericht(id)).isPresent();
            }
        }));

        assertThat(uitgaand.lengte()).isEqualTo(3_000_000);
        assertThat(inhoud(uitgaand)).hasSize(3_000_000).containsOnlyOnce("aaa".repeat(1_000_000));
    }

    @Test
    void placesNothingWhenTheWriterFails() {
        long id = berichtId();

        assertThatThrownBy(() -> in(r -> r.uitbak().plaats(kenmerk(id, "retour"), uit -> {
                    uit.write(new byte[Brokken.MAAT]);
                    throw new IOException("schrijven lukt niet");
                })))
                .isInstanceOf(UncheckedIOException.class);

        assertThat(lijst(r -> r.uitbak().wachtend(10))).isEmpty();
    }

    private Uitgaand plaats(long id, String bestemming, String inhoud) {
        return in(r -> r.uitbak().plaats(kenmerk(id, bestemming), uit -> uit.write(inhoud.getBytes(UTF_8))));
    }

    private String inhoud(Uitgaand uitgaand) {
        byte[] bytes = registers.lees(r -> InhoudTest.alles(r.uitbak().inhoud(uitgaand.id())));
        return new String(bytes, UTF_8);
    }

    private static Kenmerk kenmerk(long id, String bestemming) {
        return new Kenmerk(Optional.of(id), "wmo306", bestemming, "050512345678");
    }
}
