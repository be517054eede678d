namespace ItaBot.FakeLine;

/// <summary>A request that LINE's specification or documentation does not allow.</summary>
public sealed record LineViolation(string Method, string Path, IReadOnlyList<Finding> Findings)
{
    /// <summary>One line for a failed assertion.</summary>
    public override string ToString() => $"{Method} {Path}: {string.Join("; ", Findings.Select(f => $"{f.Property}: {f.Message}"))}";
}
