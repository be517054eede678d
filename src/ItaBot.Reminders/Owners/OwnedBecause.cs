namespace ItaBot.Reminders.Owners;

/// <summary>Why somebody hears of a duty.</summary>
public enum OwnedBecause
{
    /// <summary>Their unit has to do it.</summary>
    Unit,

    /// <summary>Every unit has to do it.</summary>
    EveryUnit,

    /// <summary>A supervisor said once that what is printed means them.</summary>
    Remembered,

    /// <summary>A supervisor named them for it, because no unit is printed.</summary>
    Named,

    /// <summary>It was handed over to them.</summary>
    HandedOver,

    /// <summary>They fill the post of somebody who is on leave.</summary>
    Acting,

    /// <summary>They head the unit, which has no owner who is there.</summary>
    HeadsUnit,

    /// <summary>It is overdue and they are told of it.</summary>
    Escalated,

    /// <summary>They are told something that they asked for, or that is theirs to decide or to mend.</summary>
    Informed,

    /// <summary>Nobody is known to own it.</summary>
    Unowned,
}
