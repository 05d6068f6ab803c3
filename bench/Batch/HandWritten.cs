using CsvHelper;

namespace Zhengling.Batch.Bench;

/// <summary>What a programmer would write for this one fee: the same columns in and out, the same CSV library, System.Decimal, one thread.</summary>
internal static class HandWritten
{
    public static void Run(string input, string output)
    {
        using var reader = CsvReader.FromFile(input, new CsvReaderOptions { Separator = ',' });
        using var writer = CsvWriter.ToFile(output, new CsvWriterOptions { NewLine = "\n", Injection = CsvInjection.Escape });
        writer.WriteHeader("项目编号", "住宅面积", "非住宅面积", "减征类别", "有偿出让取得土地", "地价款含配套费", "应缴金额", "status", "reasons");
        while (reader.Read())
        {
            var housing = reader.Parse<decimal>(1);
            var other = reader.Parse<decimal>(2);
            var reduced = reader.Parse<int>(3) switch { 0 => false, 9 => housing + other <= 300, _ => true };
            var exempt = reader.GetSpan(4).SequenceEqual("true"u8) && reader.GetSpan(5).SequenceEqual("true"u8);
            var fee = exempt ? 0 : reduced ? (housing * 60) + (other * 100) : (housing * 150) + (other * 190);
            for (var i = 0; i < 6; i++)
                writer.WriteField(reader.GetSpan(i));
            writer.WriteField(fee);
            writer.WriteField("determined"u8);
            writer.WriteField(""u8);
            writer.EndRecord();
        }
    }
}
