namespace TradeTalks.Sim.Experiments;

/// <summary>Takes what an experiment has played, chunk by chunk, while the experiment still runs.</summary>
public interface IOutcomeSink
{
    /// <summary>Takes the next chunk in the order of the replications; called for one at a time, from changing threads.</summary>
    /// <param name="chunk">A chunk that has been played. It is filled with other rows afterwards and must not be kept.</param>
    /// <returns>False if neither this chunk nor a later one can be taken; the experiment then stops and rests on the chunks before.</returns>
    public bool TryTake(OutcomeChunk chunk);
}
