using System.Reflection;
using ItaBot.Conversations.Understanding;

namespace ItaBot.Conversations.Dialogs.FollowUps;

/// <summary>Lays what a message states over what the conversation knows already.</summary>
internal static class SlotMerge
{
    // By reflection, so that a new slot takes part without a line here.
    private static readonly PropertyInfo[] Properties = typeof(Slots).GetProperties(BindingFlags.Public | BindingFlags.Instance);

    /// <summary>The earlier slots with those that are stated now in their place.</summary>
    public static Slots Over(this Slots stated, Slots earlier)
    {
        var merged = WithoutReplaced(earlier, stated) with { };
        foreach (var property in Properties)
        {
            if (property.GetValue(stated) is { } value)
            {
                property.SetValue(merged, value);
            }
        }

        return merged;
    }

    /// <summary>An agency on record takes the place of one that is not, and the other way round.</summary>
    private static Slots WithoutReplaced(Slots earlier, Slots stated) => WithoutTargets(
        stated is { Agency: not null } or { UnknownAgency: not null } ? earlier with { Agency = null, UnknownAgency = null } : earlier, stated);

    /// <summary>"Only OIT" takes the place of an item as well, and an item that of a tool.</summary>
    private static Slots WithoutTargets(Slots earlier, Slots stated) => stated switch
    {
        { Target: not null } => earlier with { Among = null, Under = null, Tool = null },
        { Tool: not null } or { Under: not null } or { Among: not null } =>
            earlier with { Target = null, Among = null, Under = null, Tool = null },
        { Level: not null } => earlier with { Target = null, Among = null },
        _ => earlier,
    };
}
