using System.Security.Cryptography;
using TradeTalks.Sim.Cli.RunFolders;

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
    public void Any_change_of_any_file_changes_the_hash()
    {
        byte[][][] inputs = [[[1, 2], [3]], [[1], [2, 3]], [[1, 2, 3]], [[3], [1, 2]], [[1, 2], [4]], [[1, 2], [3], []]];
        Assert.That(inputs.Select(files => RunFolder.HashOf(files, 1, "m")), Is.Unique);
    }
}
