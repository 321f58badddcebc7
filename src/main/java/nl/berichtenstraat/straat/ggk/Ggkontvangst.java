package nl.berichtenstraat.straat.ggk;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.Optional;
import java.util.function.Supplier;
import nl.berichtenstraat.ggk.Aansluiting;
import nl.berichtenstraat.ggk.Enveloplezing;
import nl.berichtenstraat.ggk.Enveloplezing.Goed;
import nl.berichtenstraat.ggk.Enveloplezing.Slecht;
import nl.berichtenstraat.ggk.Fout;
import nl.berichtenstraat.ggk.Leesgrenzen;
import nl.berichtenstraat.ggk.StufBericht;
import nl.berichtenstraat.ggk.Stuurgegevens;
import nl.berichtenstraat.register.Ggkbericht;
import nl.berichtenstraat.register.Ggkbericht.Koppeling;
import nl.berichtenstraat.register.Ggkregister.Ingekomen;
import nl.berichtenstraat.register.Ggkstand;
import nl.berichtenstraat.register.Herkomst;
import nl.berichtenstraat.register.OpslagOnbereikbaar;
import nl.berichtenstraat.register.Register;
import nl.berichtenstraat.register.Registers;
import nl.berichtenstraat.straat.Ontvangst;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Takes messages of the GGk from an adapter: keeps each as it came before anything else, and says that it is stored only when
 * it is. Its payload goes to the lane in the same transaction, with the envelope as its origin.
 */
public final class Ggkontvangst {

    /** Name of the origin of messages that came in over the GGk. */
    public static final String KANAAL = "ggk";

    private static final Logger LOG = LoggerFactory.getLogger(Ggkontvangst.class);

    private final Registers registers;
    private final Ontvangst ontvangst;
    private final Aansluitingen aansluitingen;
    private final Antwoorden antwoorden;
    private final Clock klok;

    /**
     * Reception for these gemeenten.
     *
     * @param registers where everything is kept
     * @param ontvangst takes payloads
     * @param aansluitingen the gemeenten
     * @param klok the time
     */
    public Ggkontvangst(Registers registers, Ontvangst ontvangst, Aansluitingen aansluitingen, Clock klok) {
        this.registers = registers;
        this.ontvangst = ontvangst;
        this.aansluitingen = aansluitingen;
        this.antwoorden = new Antwoorden(klok);
        this.klok = klok;
    }

    /** Takes what is offered, or refuses it; when it cannot be stored it is refused, to be offered again. */
    public Ontvangen ontvang(Aanbod aanbod) {
        try (Gelezen gelezen = Gelezen.van(aanbod, ruimste())) {
            try {
                return registers.inTransactie(register -> new Stap(register, aanbod, gelezen).neem());
            } catch (OpslagOnbereikbaar e) {
                LOG.warn("een bericht van het GGk is niet op te slaan");
                return antwoorden.weiger(kop(gelezen.lezing()), Weigering.OPSLAG.fout(), true);
            }
        }
    }

    /** What comes in may be as large as the largest that one of ours takes. */
    private Leesgrenzen ruimste() {
        return new Leesgrenzen(aansluitingen.meesteBytes(), aansluitingen.meesteBytes());
    }

    private static Optional<Stuurgegevens> kop(Enveloplezing lezing) {
        return lezing instanceof Goed goed
                ? Optional.of(goed.bericht().stuurgegevens())
                : ((Slecht) lezing).stuurgegevens();
    }

    /** One offering in one transaction. */
    private final class Stap {

        private final Register register;
        private final Aanbod aanbod;
        private final Gelezen gelezen;

        Stap(Register register, Aanbod aanbod, Gelezen gelezen) {
            this.register = register;
            this.aanbod = aanbod;
            this.gelezen = gelezen;
        }

        Ontvangen neem() {
            Optional<Stuurgegevens> kop = kop(gelezen.lezing());
            if (kop.isEmpty()) {
                return naamloos((Slecht) gelezen.lezing());
            }
            register.vergrendelGroep(KANAAL + " " + kop.get().zender().sleutel() + " "
                    + kop.get().referentienummer());
            Optional<Weigering> weigering = Toelating.weigering(kop.get(), aansluitingen, aanbod.mag());
            if (weigering.isPresent()) {
                return weiger(kop.get(), weigering.get());
            }
            Enveloplezing lezing =
                    gelezen.binnen(Leesgrenzen.van(ontvanger(kop.get()).limieten()), aanbod.soap());
            return lezing instanceof Goed goed
                    ? neem(goed.bericht(), goed.bestandsnaam())
                    : slecht(kop.get(), (Slecht) lezing);
        }

        private Ontvangen naamloos(Slecht slecht) {
            String reden = "Onleesbaar bericht aangeboden. " + slecht.uitleg();
            bewaar(Optional.empty(), Ggkstand.GEWEIGERD, Koppeling.GEEN, Optional.of(reden));
            Weigering weigering =
                    slecht.aard() == Enveloplezing.Aard.ANDER_BERICHT ? Weigering.SECTORMODEL : Weigering.ONLEESBAAR;
            return new Ontvangen.Naamloos(weigering.fout(slecht.uitleg()), false);
        }

        private Ontvangen weiger(Stuurgegevens kop, Weigering weigering) {
            String reden = "Geweigerd bij de voordeur: " + weigering.fout().omschrijving() + " ("
                    + weigering.fout().code() + ").";
            return weiger(kop, reden, weigering.fout());
        }

        private Ontvangen weiger(Stuurgegevens kop, String reden, Fout fout) {
            bewaar(Optional.of(StufBericht.van(kop)), Ggkstand.GEWEIGERD, Koppeling.GEEN, Optional.of(reden));
            return antwoorden.weiger(Optional.of(kop), fout, false);
        }

        /** Kept apart: there is no code to refuse it with, and a person can say what was meant. */
        private Ontvangen slecht(Stuurgegevens kop, Slecht slecht) {
            if (slecht.aard() == Enveloplezing.Aard.TE_GROOT) {
                String reden = "Te groot om aan te nemen. " + slecht.uitleg();
                return weiger(kop, reden, Weigering.ONLEESBAAR.fout(slecht.uitleg()));
            }
            StufBericht bericht = StufBericht.van(kop);
            return eens(bericht, () -> apart(bericht, "De envelop klopt niet. " + slecht.uitleg()));
        }

        private Ontvangen neem(StufBericht bericht, Optional<String> bestandsnaam) {
            return eens(bericht, () -> switch (bericht.stuurgegevens().berichtcode()) {
                case DI01 -> heen(bericht, bestandsnaam);
                case DU01 -> terug(bericht, bestandsnaam);
                case FO01 -> fout(bericht);
                case BV01, BV03, BV04, FO03 ->
                    apart(
                            bericht,
                            "Een " + bericht.stuurgegevens().berichtcode().code()
                                    + " hoort hier niet als los bericht te komen.");
            });
        }

        /** The same message again gets its receipt again; another under the same reference is refused. */
        private Ontvangen eens(StufBericht bericht, Supplier<Ontvangen> anders) {
            Stuurgegevens kop = bericht.stuurgegevens();
            return register.ggk()
                    .eerder(kop.zender(), kop.referentienummer())
                    .map(eerder -> zelfde(eerder.id(), eerder.sha256(), bericht)
                            ? antwoorden.bevestig(kop)
                            : weiger(kop, Weigering.NIET_UNIEK))
                    .orElseGet(anders);
        }

        private boolean zelfde(long eerderId, String eerderSha256, StufBericht bericht) {
            return eerderSha256.equals(gelezen.sha256())
                    && register.ggk()
                            .bericht(eerderId)
                            .flatMap(Ggkbericht::bericht)
                            .filter(eerder ->
                                    Antwoorden.zonderBijzaken(eerder).equals(Antwoorden.zonderBijzaken(bericht)))
                            .isPresent();
        }

        private Ontvangen heen(StufBericht bericht, Optional<String> bestandsnaam) {
            Optional<String> bezwaar = Lading.bezwaar(bericht, bestandsnaam, gelezen.kenmerken());
            return bezwaar.isPresent()
                    ? apart(bericht, bezwaar.get())
                    : naarStraat(bericht, Ggkstand.AANGENOMEN, Optional.empty());
        }

        private Ontvangen terug(StufBericht bericht, Optional<String> bestandsnaam) {
            Optional<Ggkbericht> vraag = gevraagd(bericht);
            if (vraag.isEmpty()) {
                return weiger(bericht.stuurgegevens(), Weigering.CROSSREFERENTIE);
            }
            Optional<String> bezwaar = Lading.bezwaar(bericht, bestandsnaam, gelezen.kenmerken())
                    .or(() -> reacties().bezwaar(vraag.get(), bericht));
            if (bezwaar.isPresent()) {
                return apart(bericht, bezwaar.get());
            }
            Ontvangen ontvangen = naarStraat(
                    bericht, Ggkstand.GEKOPPELD, Optional.of(vraag.get().id()));
            reacties().beantwoord(vraag.get(), bericht);
            return ontvangen;
        }

        private Ontvangen fout(StufBericht bericht) {
            Optional<Ggkbericht> vraag = gevraagd(bericht);
            if (vraag.isEmpty()) {
                return apart(bericht, "Dit foutbericht gaat over een bericht dat wij niet hebben verstuurd.");
            }
            Optional<String> bezwaar = reacties().bezwaarTegenFout(vraag.get(), bericht);
            if (bezwaar.isPresent()) {
                return apart(bericht, bezwaar.get());
            }
            bewaar(
                    Optional.of(bericht),
                    Ggkstand.GEKOPPELD,
                    new Koppeling(Optional.empty(), Optional.empty(), vraag.map(Ggkbericht::id), Optional.empty()),
                    Optional.empty());
            reacties().afgewezen(vraag.get(), bericht);
            return antwoorden.bevestig(bericht.stuurgegevens());
        }

        private Reacties reacties() {
            return new Reacties(register, klok.instant());
        }

        /** Our message that this one is about: known by its crossRefnummer and by nothing else. */
        private Optional<Ggkbericht> gevraagd(StufBericht bericht) {
            Stuurgegevens kop = bericht.stuurgegevens();
            return kop.crossRefnummer()
                    .flatMap(nummer -> register.ggk().verzonden(ontvanger(kop).gemeente(), nummer))
                    .flatMap(gevonden -> register.ggk().vergrendel(gevonden.id()));
        }

        private Aansluiting ontvanger(Stuurgegevens kop) {
            return aansluitingen.van(kop.ontvanger().organisatie()).orElseThrow();
        }

        private Ontvangen naarStraat(StufBericht bericht, Ggkstand stand, Optional<Long> antwoordOp) {
            Herkomst herkomst = new Herkomst(KANAAL, bericht.stuurgegevens().referentienummer());
            try (InputStream lading = gelezen.lading().stroom()) {
                long id = ontvangst.bewaar(register, herkomst, lading);
                Koppeling koppeling = new Koppeling(Optional.of(id), Optional.empty(), antwoordOp, Optional.empty());
                bewaar(Optional.of(bericht), stand, koppeling, Optional.empty());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            return antwoorden.bevestig(bericht.stuurgegevens());
        }

        private Ontvangen apart(StufBericht bericht, String reden) {
            bewaar(Optional.of(bericht), Ggkstand.APART, Koppeling.GEEN, Optional.of(reden));
            return antwoorden.bevestig(bericht.stuurgegevens());
        }

        private void bewaar(
                Optional<StufBericht> bericht, Ggkstand stand, Koppeling koppeling, Optional<String> aandacht) {
            try (InputStream inhoud = aanbod.inhoud().stroom()) {
                register.ggk()
                        .bewaar(
                                new Ingekomen(
                                        aanbod.kanaal(),
                                        klok.instant(),
                                        stand,
                                        bericht,
                                        bericht.map(b -> gelezen.sha256()),
                                        koppeling,
                                        aandacht),
                                inhoud);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            if (aandacht.isPresent()) {
                new Aandachtslijst(register, klok.instant()).meld();
            }
        }
    }
}
