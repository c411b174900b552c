using TradeTalks.Sim.Engine.Distributions;

namespace TradeTalks.Sim.Tests.Engine.Events;

internal sealed class QueueTheoryTests
{
    // Bound: 4 standard errors of the mean number present over T days, variance 2 r (1 + r) / ((1 - r)^4 mu T).
    // Source: Whitt (1989), Planning queueing simulations, Management Science 35:1341.
    [TestCase(0.5, 0.8)]
    [TestCase(0.2, 1.0)]
    public void A_single_server_with_exponential_times_has_the_known_queue(double arrivals, double services)
    {
        const double days = 400_000;
        var load = arrivals / services;
        var idle = 1 - load;
        var bound = 4 * Math.Sqrt(2 * load * (1 + load) / (idle * idle * idle * idle * services * days));
        var queue = new SingleServer(Distribution.Exponential(1 / arrivals), Distribution.Exponential(1 / services)).Run(days);
        Assert.Multiple(() =>
        {
            Assert.That(queue.MeanPresent, Is.EqualTo(load / idle).Within(bound));
            Assert.That(queue.MeanSojourn, Is.EqualTo(1 / (services - arrivals)).Within(bound / arrivals));
        });
    }

    [TestCase("E05_mm1", false)]
    [TestCase("E06_md1", true)]
    public void The_queues_of_the_reference_cases_come_out(string id, bool fixedService)
    {
        var known = ReferenceCase.Of(id);
        var services = known.Input("mu");
        var service = fixedService ? Distribution.Constant(1 / services) : Distribution.Exponential(1 / services);
        var queue = new SingleServer(Distribution.Exponential(1 / known.Input("lam")), service).Run(2e6);
        Assert.Multiple(() =>
        {
            known.Check("W", queue.MeanSojourn);
            known.Check("Wq", queue.MeanSojourn - 1 / services);
            known.Check("L", queue.MeanPresent);
            known.Check("Lq", queue.MeanPresent - known.Input("lam") / services);
        });
    }
}
