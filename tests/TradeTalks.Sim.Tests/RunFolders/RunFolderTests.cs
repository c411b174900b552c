using System.Security.Cryptography;
using TradeTalks.Sim.Cli.RunFolders;
using TradeTalks.Sim.Engine.Events;

namespace TradeTalks.Sim.Tests.RunFolders;

internal sealed class RunFolderTests
{
    [Test]
    public void The_hash_of_the_inputs_is_that_of_all_files_the_seed_and_the_model()
    {
        var expected = Convert.ToHexStringLower(SHA256.HashData("\nfile 2\nab\nfile 1\nc\nseed 7\nmodel 1.0"u8))[..8];
        Assert.That(RunFolder.HashOf([[.. "ab"u8], [.. "c"u8]], 7, "1.0"), Is.EqualTo(expected));
    }

    [Test]
    public void An_unusual_order_of_ties_has_a_folder_of_its_own() =>
        Assert.That(new[] { TieOrder.Fifo, TieOrder.Lifo, TieOrder.Shuffle(1), TieOrder.Shuffle(2) }.Select(ties => RunFolder.HashOf([[1]], 1, "m", ties)), Is.Unique);

    [Test]
    public void Any_change_of_any_file_changes_the_hash()
    {
        byte[][][] inputs = [[[1, 2], [3]], [[1], [2, 3]], [[1, 2, 3]], [[3], [1, 2]], [[1, 2], [4]], [[1, 2], [3], []]];
        Assert.That(inputs.Select(files => RunFolder.HashOf(files, 1, "m")), Is.Unique);
    }
}
