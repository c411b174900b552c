using System.Buffers;
using System.Collections.Immutable;
using System.Text;
using TradeTalks.Sim.Experiments;
using TradeTalks.Sim.Experiments.Summaries;
using TradeTalks.Sim.Table;

namespace TradeTalks.Sim.Cli.RunFolders.Rows;

/// <summary>The lines of rows.csv: a replication's number, its status, every outcome column, empty where a quantity was not observed, and why it failed.</summary>
internal sealed class RowsText(ImmutableArray<OutcomeColumn> columns)
{
    // "-1.2345678901234567E-308" with its comma; the words of endings are shorter.
    private const int LongestValue = 25;
    private const int LongestOrigin = 28;

    private static readonly SearchValues<char> Special = SearchValues.Create(",\"\r\n");
    private static readonly byte[][] Endings = [.. Enum.GetValues<Ending>().Select(ending => Encoding.UTF8.GetBytes(EndingWords.Id(ending)))];

    /// <summary>The names of the columns.</summary>
    public byte[] Header() => Encoding.UTF8.GetBytes($"replication,status{string.Concat(columns.Select(column => $",{column.Name}"))},failure\n");

    /// <summary>Writes a line for each row.</summary>
    public void Write(RowBlock rows, IBufferWriter<byte> output)
    {
        for (var place = 0; place < rows.Count; place++)
        {
            var room = output.GetSpan(LongestOrigin + (columns.Length * LongestValue) + 1);
            var length = WriteOrigin(rows, place, room);
            for (var column = 0; column < columns.Length; column++)
            {
                room[length++] = (byte)',';
                length += WriteValue(rows.Column(column)[place], columns[column].IsEnding, room[length..]);
            }

            room[length++] = (byte)',';
            output.Advance(length);
            if (rows.Failures[place] is { } message)
                output.Write(Encoding.UTF8.GetBytes(Quote(message)));
            output.Write("\n"u8);
        }
    }

    private static int WriteOrigin(RowBlock rows, int place, Span<byte> room)
    {
        (rows.First + place).TryFormat(room, out var length);
        var status = rows.Failures[place] is null ? ",done"u8 : ",failed"u8;
        status.CopyTo(room[length..]);
        return length + status.Length;
    }

    /// <summary>Writes a number in the fewest digits that read back as the same number; whole numbers, which most are, by a shorter way to the same text.</summary>
    private static int WriteValue(double value, bool isEnding, Span<byte> room)
    {
        if (double.IsNaN(value))
            return 0;
        var whole = (int)value;
        if (isEnding)
            return Copy(Endings[whole], room);
        var length = 0;
        if (BitConverter.DoubleToInt64Bits(whole) == BitConverter.DoubleToInt64Bits(value))
            whole.TryFormat(room, out length);
        else
            value.TryFormat(room, out length);
        return length;
    }

    private static int Copy(byte[] word, Span<byte> room)
    {
        word.CopyTo(room);
        return word.Length;
    }

    /// <summary>A text as RFC 4180 wants it.</summary>
    private static string Quote(string text) => text.AsSpan().ContainsAny(Special) ? $"\"{text.Replace("\"", "\"\"", StringComparison.Ordinal)}\"" : text;
}
