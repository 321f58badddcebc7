package nl.berichtenstraat.beheer.pagina;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import nl.berichtenstraat.afrekening.Maandgrens;
import nl.berichtenstraat.afrekening.Maandrekening;
import nl.berichtenstraat.afrekening.Zijde;
import nl.berichtenstraat.register.BewaardSignaal;
import nl.berichtenstraat.register.Boekbedragen;
import nl.berichtenstraat.register.Boekinzage.Dossier;
import nl.berichtenstraat.register.Boekinzage.Versie;
import nl.berichtenstraat.register.Boekregel;
import nl.berichtenstraat.verslag.Benuttingverloop;
import nl.berichtenstraat.verslag.Tekening;

/**
 * What is shown of one product of one client.
 *
 * @param adres the page
 * @param dossier whose and what
 * @param andere what else the client has in the ledger
 * @param maanden the months, in order
 * @param eerder whether there are earlier months
 * @param signalen open signals about the client between the two
 * @param tekst how values read
 */
public record Clientmodel(
        Adres adres,
        Dossier dossier,
        List<Dossier> andere,
        List<Maand> maanden,
        boolean eerder,
        List<BewaardSignaal> signalen,
        Schrijfwijze tekst) {

    /** With copies of the lists. */
    public Clientmodel {
        andere = List.copyOf(andere);
        maanden = List.copyOf(maanden);
        signalen = List.copyOf(signalen);
    }

    /** The months drawn; empty without months. */
    public Optional<Tekening> tekening() {
        return maanden.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        Benuttingverloop.van(maanden.stream().map(Maand::punt).toList()));
    }

    /** The page of something else of the client. */
    public Adres adres(Dossier ander) {
        return Clientpagina.adres(ander);
    }

    /** The page with the months before these. */
    public Adres eerdere() {
        return adres.met("tot", maanden.get(0).rekening().maand().minusMonths(1));
    }

    /** Address of a contract. */
    public Adres contract(String versieaanduiding) {
        return Contractpaginas.adres(versieaanduiding);
    }

    /** What the months come to. */
    public Boekbedragen samen() {
        return maanden.stream().map(Maand::bedragen).reduce(Boekbedragen.NUL, Boekbedragen::plus);
    }

    /** Minutes delivered in all of them. */
    public long geleverd() {
        return maanden.stream().mapToLong(Maand::geleverd).sum();
    }

    /**
     * A month.
     *
     * @param rekening what it comes to by what is known now
     * @param versies all versions of its rows in the ledger
     */
    public record Maand(Maandrekening rekening, List<Versie> versies) {

        /** With a copy of the list. */
        public Maand {
            versies = List.copyOf(versies);
        }

        /** Its current rows. */
        List<Boekregel> rijen() {
            return versies.stream()
                    .filter(Versie::huidig)
                    .map(versie -> versie.stand().regel())
                    .toList();
        }

        /** Whether the ledger has it. */
        public boolean isInBoek() {
            return !rijen().isEmpty();
        }

        /** Minutes assigned, for all assignments that count. */
        public Optional<Long> toegewezen() {
            return rekening.regel().benutting().toegewezenMinuten().stream()
                    .boxed()
                    .findFirst();
        }

        /** Minutes delivered by the ledger. */
        public long geleverd() {
            return rijen().stream().mapToLong(Boekregel::geleverdeMinuten).sum();
        }

        /** Delivered over assigned: that of the ledger, or without it what is known now. */
        public Optional<BigDecimal> benutting() {
            return isInBoek()
                    ? rijen().get(0).benutting()
                    : rekening.regel().benutting().percentage();
        }

        /** The side of the ledger; unknown when nothing was claimed. */
        public String zijde() {
            return isInBoek() ? rijen().get(0).zijde() : Zijde.ONBEPAALD.name();
        }

        /** Amounts by the ledger. */
        public Boekbedragen bedragen() {
            return rijen().stream().map(Maand::bedragen).reduce(Boekbedragen.NUL, Boekbedragen::plus);
        }

        /** Owed by the ledger; empty when nobody can say. */
        public Optional<Long> verschuldigd() {
            return rijen().stream().allMatch(rij -> rij.verschuldigdCent().isPresent())
                    ? Optional.of(bedragen().verschuldigd())
                    : Optional.empty();
        }

        /** The contract version that the ledger applied; without it the one that would be. */
        public Optional<String> contract() {
            return isInBoek() ? rijen().get(0).contract() : rekening.regel().beleid();
        }

        /** Why nobody can say what is owed; empty when it is known. */
        public Optional<String> reden() {
            return rijen().stream().flatMap(rij -> rij.reden().stream()).findFirst();
        }

        /** Within what the contract wants it, in words; a dash when it sets no limits. */
        public String grens() {
            return rekening.grens()
                    .map(grens -> grens.soort() + " " + grens.minstens() + " t/m " + grens.hoogstens() + " minuten")
                    .orElse("–");
        }

        /** How the amount owed comes about; empty when nobody can say. */
        public Optional<String> bedragberekening() {
            return rekening.regel().verschuldigd().map(verschuldigd -> verschuldigd.berekening());
        }

        /** What is owed by what is known now, when the ledger says otherwise. */
        public Optional<Long> nuAnders() {
            Optional<Long> nu = rekening.regel().verschuldigd().map(verschuldigd -> verschuldigd.cent());
            return isInBoek() && !nu.equals(verschuldigd()) ? nu : Optional.empty();
        }

        Benuttingverloop.Punt punt() {
            return new Benuttingverloop.Punt(
                    rekening.maand(),
                    toegewezen().orElse(0L),
                    geleverd(),
                    isInBoek() ? benutting() : Optional.empty(),
                    rekening.grens().map(Maandgrens::minstens).orElse(0L),
                    rekening.grens().map(Maandgrens::hoogstens).orElse(0L),
                    Zijde.valueOf(zijde()));
        }

        private static Boekbedragen bedragen(Boekregel rij) {
            return new Boekbedragen(
                    rij.ingediendCent(),
                    rij.gecrediteerdCent(),
                    rij.toegekendCent(),
                    rij.verschuldigdCent().orElse(0L),
                    rij.afgerekendCent(),
                    rij.verschuldigdCent().isPresent() ? 0 : rij.toegekendCent() - rij.afgerekendCent());
        }
    }
}
