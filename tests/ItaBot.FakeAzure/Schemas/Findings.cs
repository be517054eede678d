namespace ItaBot.FakeAzure.Schemas;

/// <summary>Collects what is wrong. Where only the verdict counts, it is full with the first finding.</summary>
internal sealed class Findings(bool stopsAtFirst)
{
    private readonly List<SchemaFinding> _all = [];

    public IReadOnlyList<SchemaFinding> All => _all;

    public bool IsFull => stopsAtFirst && _all.Count > 0;

    public void AddIf(bool isWrong, string place, string message)
    {
        if (isWrong)
        {
            _all.Add(new(place, message));
        }
    }

    public void AddRange(Findings others) => _all.AddRange(others.All);
}
