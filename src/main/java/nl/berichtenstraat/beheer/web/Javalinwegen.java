package nl.berichtenstraat.beheer.web;

import io.javalin.config.RoutesConfig;
import nl.berichtenstraat.beheer.Recht;

/** The addresses in the web server, each with the gatekeeper before it. */
final class Javalinwegen implements Wegen {

    private final RoutesConfig routes;
    private final Poortwachter poortwachter;
    private final Terugweg terugweg;

    Javalinwegen(RoutesConfig routes, Poortwachter poortwachter, Terugweg terugweg) {
        this.routes = routes;
        this.poortwachter = poortwachter;
        this.terugweg = terugweg;
    }

    @Override
    public void pagina(String pad, Recht recht, Actie actie) {
        terugweg.pagina(pad);
        routes.get(pad, context -> actie.doe(poortwachter.pagina(context, recht)));
    }

    @Override
    public void formulier(String pad, Recht recht, Actie actie) {
        routes.post(pad, context -> actie.doe(poortwachter.formulier(context, recht)));
    }

    @Override
    public void haal(String pad, Recht recht, Actie actie) {
        routes.get(pad, context -> actie.doe(poortwachter.programma(context, recht, false)));
    }

    @Override
    public void zend(String pad, Recht recht, Actie actie) {
        routes.post(pad, context -> actie.doe(poortwachter.programma(context, recht, true)));
    }

    @Override
    public void openbaar(String pad, Actie actie) {
        routes.get(pad, context -> actie.doe(poortwachter.openbaar(context)));
    }

    @Override
    public void openbaarFormulier(String pad, Actie actie) {
        routes.post(pad, context -> actie.doe(poortwachter.openbaarFormulier(context)));
    }
}
