using System.Buffers;
using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using CsCheck;
using TradeTalks.Sim.Cli.RunFolders.Rows;
using TradeTalks.Sim.Experiments;
using TradeTalks.Sim.Units;

namespace TradeTalks.Sim.Tests.RunFolders.Rows;

internal sealed class RowsTextTests
{
    private static readonly ImmutableArray<OutcomeColumn> Columns =
        [Column("main.ending") with { Role = OutcomeRole.Ending }, Column("main.rounds"), Column("main.text_gap")];

    [Test]
    public void A_line_has_number_status_and_the_shortest_text_of_every_value_that_was_observed()
    {
        double[][] rows = [[1, 3, 0.1], [3, double.NaN, -0.0], [4, 1e17, -1.2345678901234567e-308], [0, -2147483648, 123456789012]];
        Assert.That(Lines(rows), Is.EqualTo((string[])[
            "0,done,mini_deal,3,0.1,",
            "1,done,still_talking,,-0,",
            "2,done,breakdown,1E+17,-1.2345678901234567E-308,",
            "3,done,comprehensive_deal,-2147483648,123456789012,",
        ]));
    }

    [TestCase("no agenda", "no agenda")]
    [TestCase("no agenda, no \"text\"", "\"no agenda, no \"\"text\"\"\"")]
    [TestCase("no\nagenda", "\"no\nagenda\"")]
    public void A_failed_replication_has_a_line_with_its_message_and_no_values(string message, string written)
    {
        var nothing = double.NaN;
        Assert.That(TextOf(128, [[nothing, nothing, nothing]], message), Is.EqualTo($"128,failed,,,,{written}\n"));
    }

    [Test]
    public void Every_number_reads_back_as_itself_and_is_written_as_the_framework_writes_it() =>
        Gen.OneOf(Gen.Double, Gen.Double[-10, 10], Gen.Int.Select(whole => (double)whole), Gen.Int[-3, 3].Select(whole => whole / 2.0)).Where(value => !double.IsNaN(value)).Sample(value =>
        {
            var text = Lines([[0, value, value]])[0].Split(',')[3];
            return text == value.ToString("R", CultureInfo.InvariantCulture) && double.Parse(text, CultureInfo.InvariantCulture).Equals(value);
        });

    [Test]
    public void The_first_line_names_the_columns() =>
        Assert.That(Encoding.UTF8.GetString(new RowsText(Columns).Header()), Is.EqualTo("replication,status,main.ending,main.rounds,main.text_gap,failure\n"));

    private static string[] Lines(double[][] rows) => TextOf(0, rows, null).TrimEnd('\n').Split('\n');

    private static string TextOf(long first, double[][] rows, string? failure)
    {
        var block = new RowBlock(3, rows.Length);
        block.Begin(first);
        block.Count = rows.Length;
        for (var place = 0; place < rows.Length; place++)
        {
            block.Failures[place] = failure;
            for (var column = 0; column < 3; column++)
                block.Column(column)[place] = rows[place][column];
        }

        var output = new ArrayBufferWriter<byte>();
        new RowsText(Columns).Write(block, output);
        return Encoding.UTF8.GetString(output.WrittenSpan);
    }

    private static OutcomeColumn Column(string name) => new(name, name, Quantity.Number, "", _ => 0);
}
