package nl.berichtenstraat.straat.herhaling;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Function;
import java.util.function.Supplier;
import nl.berichtenstraat.register.Herhaalpoging;
import nl.berichtenstraat.register.Herhaalstand;
import nl.berichtenstraat.register.Herhaling;
import nl.berichtenstraat.register.OpslagOnbereikbaar;
import nl.berichtenstraat.register.Pogingresultaat;
import nl.berichtenstraat.register.Register;
import nl.berichtenstraat.register.Registers;
import nl.berichtenstraat.register.Werkwoord;
import nl.berichtenstraat.straat.Verwerking;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Works on replays, the oldest first, a batch at a time: messages of one gemeente and one aanbieder one after the other in
 * order of arrival, several pairs side by side. An attempt and all it does are one transaction, which also asks whether the
 * replay still goes on: a pause or stop holds at once, and a crash leaves no attempt half done.
 */
public final class Herhaler {

    private static final Logger LOG = LoggerFactory.getLogger(Herhaler.class);
    private static final String TAAK = "herhalen";

    /** So often something is tried while the store is away or busy, with growing pauses, before it waits for another call. */
    private static final int KEREN = 5;

    private static final long EERSTE_PAUZE_NANO = 50_000_000;

    private final Registers registers;
    private final Verwerking verwerking;
    private final Clock klok;
    private final Function<Throwable, String> oorzaak;
    private volatile boolean dicht;

    /**
     * Works on the replays in a register.
     *
     * @param registers the register
     * @param verwerking the stations of the lane
     * @param klok when attempts are made
     * @param oorzaak kind and place of a failure of ours, without its texts
     */
    public Herhaler(Registers registers, Verwerking verwerking, Clock klok, Function<Throwable, String> oorzaak) {
        this.registers = registers;
        this.verwerking = verwerking;
        this.klok = klok;
        this.oorzaak = oorzaak;
    }

    /**
     * Works until no replay is to be worked on; when another instance is at it, that one does.
     *
     * @throws OpslagOnbereikbaar when the store is away; what was to be done waits for the next call
     */
    public synchronized void neem() {
        while (!dicht && registers.alsEnige(TAAK, this::batch).orElse(false)) {
            // the next batch
        }
    }

    /** Begins nothing any more; what is under way is finished. For when the service stops. */
    public void sluit() {
        dicht = true;
    }

    /** One batch of the oldest replay; false when there is none. */
    private boolean batch() {
        Optional<Herhaling> lopend =
                registers.lees(register -> register.herhalingen().lopend());
        lopend.ifPresent(this::batch);
        return lopend.isPresent();
    }

    private void batch(Herhaling herhaling) {
        List<Herhaalpoging> wachtend =
                registers.lees(register -> register.herhalingen().wachtend(herhaling.id(), herhaling.batch()));
        if (wachtend.isEmpty()) {
            sluitAf(herhaling);
            return;
        }
        Groepswerk werk = new Groepswerk(herhaling);
        zijAanZij(
                herhaling.tegelijk(),
                perGroep(wachtend).stream()
                        .<Callable<Void>>map(groep -> () -> werk.doe(groep))
                        .toList());
    }

    private void sluitAf(Herhaling herhaling) {
        boolean klaar = registers.inTransactie(register -> {
            boolean lopend = register.herhalingen().houdVast(herhaling.id()) == Herhaalstand.LOPEND;
            if (lopend) {
                register.herhalingen().zet(herhaling.id(), Herhaalstand.KLAAR);
            }
            return lopend;
        });
        if (klaar) {
            LOG.info("herhaling {} klaar", herhaling.id());
        }
    }

    private static Collection<List<Herhaalpoging>> perGroep(List<Herhaalpoging> pogingen) {
        Map<String, List<Herhaalpoging>> groepen = new LinkedHashMap<>();
        pogingen.forEach(poging -> groepen.computeIfAbsent(poging.groep(), groep -> new ArrayList<>())
                .add(poging));
        return groepen.values();
    }

    /** Does all of it, at most so many side by side, also when some of it fails; then throws the first failure. */
    private static void zijAanZij(int meeste, List<Callable<Void>> werk) {
        ExecutorService draden = Executors.newFixedThreadPool(Math.min(meeste, werk.size()));
        try {
            for (Future<Void> een : draden.invokeAll(werk)) {
                een.get();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (ExecutionException e) {
            throw e.getCause() instanceof RuntimeException fout ? fout : new IllegalStateException(e.getCause());
        } finally {
            draden.shutdownNow();
        }
    }

    /** Tries once more when the store was away or busy; not all at the same moment, or they would meet again. */
    private <T> T metGeduld(Supplier<T> werk) {
        for (int keer = 1; keer < KEREN && !dicht; keer++) {
            try {
                return werk.get();
            } catch (OpslagOnbereikbaar e) {
                LockSupport.parkNanos(ThreadLocalRandom.current().nextLong(EERSTE_PAUZE_NANO << keer));
            }
        }
        return werk.get();
    }

    /** The attempts of one replay at messages of one pair. */
    private final class Groepswerk {

        private final Herhaling herhaling;
        private final Uitvoering uitvoering;

        Groepswerk(Herhaling herhaling) {
            this.herhaling = herhaling;
            this.uitvoering = Uitvoering.van(herhaling, verwerking);
        }

        Void doe(List<Herhaalpoging> pogingen) {
            if (herhaling.proef() && herhaling.werkwoord() == Werkwoord.VERWERKEN) {
                beproef(pogingen);
            } else {
                for (Herhaalpoging poging : pogingen) {
                    if (dicht || !doe(poging)) {
                        return null;
                    }
                }
            }
            return null;
        }

        /** One attempt; false when the replay goes on no more. */
        private boolean doe(Herhaalpoging poging) {
            try {
                return metGeduld(() -> herhaling.proef() ? beproef(poging) : voerUit(poging));
            } catch (OpslagOnbereikbaar e) {
                throw e;
            } catch (RuntimeException e) {
                return mislukt(poging, e);
            }
        }

        private boolean voerUit(Herhaalpoging poging) {
            return registers.inTransactie(register -> {
                if (!gaatVerder(register)) {
                    return false;
                }
                if (register.herhalingen().neemOp(poging.id())) {
                    Pogingresultaat resultaat = uitvoering.voerUit(register, herhaling, poging);
                    register.herhalingen().noteer(poging.id(), resultaat, klok.instant());
                }
                return true;
            });
        }

        /** On trial: what was seen is taken back, and then noted. */
        private boolean beproef(Herhaalpoging poging) {
            Optional<Pogingresultaat> resultaat = registers.opProef(register -> magVerder(register)
                    ? Optional.of(uitvoering.voerUit(register, herhaling, poging))
                    : Optional.empty());
            return resultaat.map(gezien -> noteer(poging, gezien)).orElse(false);
        }

        /**
         * On trial, messages one after the other in one transaction: each sees what those before it left, as it will be. A
         * failure ends that; those after it come in the next batch.
         */
        private void beproef(List<Herhaalpoging> pogingen) {
            List<Pogingresultaat> gezien = new ArrayList<>();
            try {
                metGeduld(() -> registers.opProef(register -> {
                    gezien.clear();
                    pogingen.stream()
                            .takeWhile(poging -> magVerder(register))
                            .forEach(poging -> gezien.add(uitvoering.voerUit(register, herhaling, poging)));
                    return gezien;
                }));
            } catch (OpslagOnbereikbaar e) {
                throw e;
            } catch (RuntimeException e) {
                noteer(pogingen, gezien);
                mislukt(pogingen.get(gezien.size()), e);
                return;
            }
            noteer(pogingen, gezien);
        }

        private void noteer(List<Herhaalpoging> pogingen, List<Pogingresultaat> gezien) {
            registers.inTransactie(register -> {
                for (int i = 0; i < gezien.size(); i++) {
                    register.herhalingen().noteer(pogingen.get(i).id(), gezien.get(i), klok.instant());
                }
                return gezien;
            });
        }

        private boolean noteer(Herhaalpoging poging, Pogingresultaat resultaat) {
            noteer(List.of(poging), List.of(resultaat));
            return true;
        }

        private boolean mislukt(Herhaalpoging poging, RuntimeException fout) {
            LOG.warn("herhaling {}: poging {} aan bericht {} mislukt", herhaling.id(), poging.id(), poging.berichtId());
            return noteer(poging, Pogingresultaat.mislukt(oorzaak.apply(fout)));
        }

        /** Whether the replay goes on; while this transaction lasts nobody changes that. */
        private boolean gaatVerder(Register register) {
            return !dicht && register.herhalingen().houdVast(herhaling.id()) == Herhaalstand.LOPEND;
        }

        private boolean magVerder(Register register) {
            return !dicht && register.herhalingen().stand(herhaling.id()) == Herhaalstand.LOPEND;
        }
    }
}
