namespace TradeTalks.Sim.Tests.Economies;

/// <summary>A small folder of trade data that is right; tests spoil one file at a time.</summary>
internal sealed class DataCase : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("tradetalks");

    public DataCase()
    {
        Write("data.csv", "key,value\nname,Two regions\nown-sales,as-given\nimbalances,none\n");
        Write("regions.csv", "region,name,gdp_musd\nN,North,120000\nS,South,120000\n");
        Write("sectors.csv", "sector,name,goods\nAGR,Farms,yes\nSRV,Services,no\n");
        Write("flows.csv", """
            exporter,importer,sector,flow_musd,tariff
            N,N,AGR,50000,0
            N,N,SRV,60000,0
            N,S,AGR,10000,0.1
            N,S,SRV,2000,0
            S,N,AGR,9000,0.2
            S,N,SRV,3000,0
            S,S,AGR,40000,0
            S,S,SRV,70000,0

            """);
        Write("elasticities.csv", "set,sector,elasticity\nmine,AGR,8\nmine,SRV,5\n");
    }

    public string Path => _folder.FullName;

    public void Write(string file, string text) => File.WriteAllText(System.IO.Path.Combine(Path, file), text);

    /// <summary>Replaces a text that stands once in a file.</summary>
    public void Replace(string file, string text, string other)
    {
        var whole = File.ReadAllText(System.IO.Path.Combine(Path, file));
        Assert.That(whole.Split(text), Has.Length.EqualTo(2), text);
        Write(file, whole.Replace(text, other, StringComparison.Ordinal));
    }

    public void Remove(string file) => File.Delete(System.IO.Path.Combine(Path, file));

    public void Dispose() => _folder.Delete(recursive: true);
}
