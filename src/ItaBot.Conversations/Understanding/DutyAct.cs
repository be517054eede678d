namespace ItaBot.Conversations.Understanding;

/// <summary>What a button does with a duty.</summary>
public enum DutyAct
{
    /// <summary>Shows it, with what can be answered.</summary>
    Show,

    /// <summary>Says who changed what of it.</summary>
    ShowHistory,

    /// <summary>It is done.</summary>
    Finish,

    /// <summary>Somebody is at it.</summary>
    Begin,

    /// <summary>It is somebody else's.</summary>
    HandOver,

    /// <summary>It is to be spoken of again later.</summary>
    Snooze,

    /// <summary>It cannot be done in time.</summary>
    Postpone,

    /// <summary>A supervisor says yes to the wish to put it off.</summary>
    GrantPostponement,

    /// <summary>A supervisor says no to it.</summary>
    RefusePostponement,

    /// <summary>Somebody says who owns it.</summary>
    NameOwner,
}
