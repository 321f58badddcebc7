package nl.berichtenstraat.opgave;

import static java.util.stream.Collectors.groupingBy;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import nl.berichtenstraat.afrekening.Benuttingsberekening;
import nl.berichtenstraat.bericht.Eenheid;
import nl.berichtenstraat.contract.Contractboek;
import nl.berichtenstraat.opgave.rekenblad.Bladgrenzen;
import nl.berichtenstraat.opgave.rekenblad.OnbruikbaarBlad;
import nl.berichtenstraat.opgave.rekenblad.Rekenblad;
import nl.berichtenstraat.regels.Tekst;
import nl.berichtenstraat.register.Register;
import nl.berichtenstraat.register.Registers;

/**
 * Judges a spreadsheet row by row. A fault in one row takes nothing from the others: what is good is kept aside until the
 * person decides. Nothing is written to the register.
 */
public final class Opgavebeoordeling {

    private static final int BATCH = 500;

    private final Registers registers;
    private final Supplier<Contractboek> contracten;

    /**
     * Over a register.
     *
     * @param registers the register
     * @param contracten the contracts as they are now
     */
    public Opgavebeoordeling(Registers registers, Supplier<Contractboek> contracten) {
        this.registers = registers;
        this.contracten = contracten;
    }

    /**
     * Judges every row of a spreadsheet.
     *
     * @param keuze whose it is and what is claimed
     * @param inhoud the file
     * @throws OnbruikbaarBlad when no row can be judged: it is no spreadsheet, too large, or lacks a column; or when the
     *     month is not over yet
     */
    public Opgave beoordeel(Opgavekeuze keuze, byte[] inhoud) {
        if (!keuze.isVoorbij()) {
            throw new OnbruikbaarBlad(
                    Tekst.maand(keuze.maand()) + " is nog niet voorbij. Een maand kan op zijn vroegst op"
                            + " de laatste dag worden gedeclareerd.");
        }
        Inlezing inlezing = new Inlezing();
        Optional<String> tabblad = new Rekenblad(Bladgrenzen.GEWOON).lees(inhoud, inlezing);
        Kolommen kolommen = inlezing.kolommen();
        Loop loop = new Loop(kolommen, inlezing.meldingen());
        Contractboek nu = contracten.get();
        List<Opgavelijn> lijnen = registers.lees(register -> loop.lijnen(register, nu, keuze, inlezing.regels()));
        loop.meldingen.sort(Comparator.comparing(Rijmelding::rij));
        return new Opgave(keuze, inlezing.rijen(), inlezing.zonderTijd(), lijnen, loop.meldingen, tabblad);
    }

    /** One judgement. */
    private static final class Loop {

        private final Kolommen kolommen;
        private final List<Rijmelding> meldingen;

        Loop(Kolommen kolommen, List<Rijmelding> meldingen) {
            this.kolommen = kolommen;
            this.meldingen = meldingen;
        }

        List<Opgavelijn> lijnen(
                Register register, Contractboek contracten, Opgavekeuze keuze, List<Opgaveregel> regels) {
            Lijnbouwer bouwer = new Lijnbouwer(keuze, contracten, register);
            List<Opgavelijn> gebouwd = new ArrayList<>();
            for (List<Opgaveregel> batch : inBatches(regels)) {
                Eigentoewijzingen toewijzingen = Eigentoewijzingen.van(register, keuze.aanbieder(), batch);
                for (Opgaveregel regel : batch) {
                    probeer(regel.rij(), () -> gebouwd.add(bouwer.bouw(regel, toewijzingen.zoek(regel))));
                }
            }
            return passend(register, keuze, zonderDubbele(gebouwd));
        }

        private List<Opgavelijn> passend(Register register, Opgavekeuze keuze, List<Opgavelijn> lijnen) {
            Volumetoets toets = new Volumetoets(keuze.maand());
            List<Opgavelijn> passend = new ArrayList<>();
            for (List<Opgavelijn> batch : inBatches(lijnen)) {
                toets.laad(register.declaraties(), batch);
                for (Opgavelijn lijn : batch) {
                    probeer(lijn.rij(), () -> {
                        toets.neem(lijn);
                        passend.add(lijn);
                        attendeer(lijn);
                    });
                }
            }
            return passend;
        }

        /** Two rows about the same say nothing for sure, so none of them is claimed. */
        private List<Opgavelijn> zonderDubbele(List<Opgavelijn> lijnen) {
            Map<Opgavelijn.Sleutel, List<Opgavelijn>> zelfde =
                    lijnen.stream().collect(groupingBy(Opgavelijn::sleutel, LinkedHashMap::new, Collectors.toList()));
            Set<Opgavelijn.Sleutel> dubbel = new HashSet<>();
            zelfde.forEach((sleutel, rijen) -> {
                if (rijen.size() > 1) {
                    dubbel.add(sleutel);
                    rijen.forEach(lijn -> meldDubbel(lijn, rijen));
                }
            });
            return lijnen.stream()
                    .filter(lijn -> !dubbel.contains(lijn.sleutel()))
                    .toList();
        }

        private void meldDubbel(Opgavelijn lijn, List<Opgavelijn> rijen) {
            Opgavelijn ander = rijen.get(0) == lijn ? rijen.get(1) : rijen.get(0);
            meld(
                    lijn.rij(),
                    Optional.empty(),
                    true,
                    "Toewijzing " + lijn.toewijzing().nummer() + " staat over "
                            + Tekst.maand(lijn.periode().beginmaand()) + " ook op rij " + ander.rij()
                            + ". Tel de minuten op en houd één rij over.");
        }

        /** What may be claimed and yet is remarkable. */
        private void attendeer(Opgavelijn lijn) {
            if (lijn.eenheid() == Eenheid.UUR && lijn.volume() * 60 != lijn.minuten()) {
                attendeer(
                        lijn,
                        Tekst.aantal(lijn.minuten(), "minuut", "minuten") + " is gedeclareerd als " + lijn.volume()
                                + " uur: dit product gaat in hele uren (IV079).");
            }
            OptionalLong toegewezen = new Benuttingsberekening(Optional.empty())
                    .van(lijn.periode().beginmaand(), List.of(lijn.toewijzing()), lijn.minuten())
                    .toegewezenMinuten();
            if (toegewezen.isPresent() && lijn.minuten() > toegewezen.getAsLong()) {
                attendeer(
                        lijn,
                        "Dit is meer dan de " + Tekst.aantal(toegewezen.getAsLong(), "minuut", "minuten")
                                + " die voor deze maand zijn toegewezen. Het past nog wel in wat mag worden gedeclareerd.");
            }
        }

        private void attendeer(Opgavelijn lijn, String uitleg) {
            meld(lijn.rij(), kolommen.plek(Kolom.MINUTEN), false, uitleg);
        }

        private void probeer(int rij, Stap stap) {
            try {
                stap.zet();
            } catch (Celfout fout) {
                meld(rij, kolommen.plek(fout.kolom()), true, fout.getMessage());
            }
        }

        private void meld(int rij, Optional<Rijmelding.Plek> plek, boolean fout, String uitleg) {
            meldingen.add(new Rijmelding(rij, plek, fout, uitleg));
        }

        private static <T> List<List<T>> inBatches(List<T> alles) {
            List<List<T>> batches = new ArrayList<>();
            for (int van = 0; van < alles.size(); van += BATCH) {
                batches.add(alles.subList(van, Math.min(van + BATCH, alles.size())));
            }
            return batches;
        }
    }

    @FunctionalInterface
    private interface Stap {
        void zet() throws Celfout;
    }
}
