<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ko" sourcelanguage="en">
 <context>
  <name>said</name>
  <message>
   <location filename="app/howopen/assessment/catalogue.py" />
   <source>{name}: [[{key}]] is missing.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/assessment/catalogue.py" />
   <source>{name}: a weight must be a number from 0 up.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/assessment/catalogue.py" />
   <source>{name}: unknown key {value}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/assessment/catalogue.py" />
   <source>Restore the file and try again.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/assessment/catalogue.py" />
   <source>{name}: unknown or missing key {value}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/assessment/catalogue.py" />
   <source>Correct the weight.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/assessment/catalogue.py" />
   <source>The criteria in {name} cannot be read.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/assessment/catalogue.py" />
   <source>Only criterion and dimension are known.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/assessment/claims.py" />
   <source>It reads like {name}, but it is not: {value}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/assessment/claims.py" />
   <source>The lists in {name} cannot be read.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/assessment/claims.py" />
   <source>It has: {join}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/assessment/claims.py" />
   <source>The {where} says “{words}”, but by its text the class is {value}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/assessment/claims.py" />
   <source>its words are in another order</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/assessment/claims.py" />
   <source>word was</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/assessment/claims.py" />
   <source>words were</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/assessment/claims.py" />
   <source>left out</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/assessment/control.py" />
   <source>No clause ends the rights.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/assessment/control.py" />
   <source>No law is named.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/assessment/control.py" />
   <source>The licensor may change or restrict.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/assessment/control.py" />
   <source>No such power is found.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/assessment/control.py" />
   <source>The licensor may end the rights without a cause.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/assessment/control.py" />
   <source>The rights end on breach.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/assessment/control.py" />
   <source>The rights end in the stated cases.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/assessment/control.py" />
   <source>Patents are licensed.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/assessment/control.py" />
   <source>No patent licence is found.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/assessment/control.py" />
   <source>Suing ends the licence.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/assessment/control.py" />
   <source>No such clause is found.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/assessment/control.py" />
   <source>The text names the law.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/assessment/criteria.py" />
   <source>Copies may be passed on.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/assessment/criteria.py" />
   <source>A licence cannot tell; it needs the release.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/assessment/criteria.py" />
   <source>It may be changed and the result passed on.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/assessment/criteria.py" />
   <source>No more than marking changes and keeping notices.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/assessment/criteria.py" />
   <source>No person or place is left out.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/assessment/criteria.py" />
   <source>No purpose is left out.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/assessment/criteria.py" />
   <source>Whoever gets a copy gets the rights.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/assessment/criteria.py" />
   <source>No tie to a product is found.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/assessment/criteria.py" />
   <source>Other software is left free.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/assessment/criteria.py" />
   <source>Nothing hangs on a technology.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/assessment/criteria.py" />
   <source>Data, code and parameters are not in a licence; the release shows them.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/assessment/criteria.py" />
   <source>Not excluded by this text.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/assessment/criteria.py" />
   <source>The text forbids it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/assessment/criteria.py" />
   <source>The text does not say.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/assessment/criteria.py" />
   <source>Not excluded by this licence.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/assessment/criteria.py" />
   <source>The text does not speak of passing it on.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/assessment/criteria.py" />
   <source>Copies may not be passed on freely.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/assessment/criteria.py" />
   <source>Selling copies is limited.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/assessment/criteria.py" />
   <source>It may be passed on, with conditions beyond notices.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/assessment/criteria.py" />
   <source>The text does not speak of changing it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/assessment/criteria.py" />
   <source>It may not be changed freely.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/assessment/criteria.py" />
   <source>One clause allows changing it, another limits that.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/assessment/criteria.py" />
   <source>A name must be carried or shown.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/assessment/criteria.py" />
   <source>Some persons or places get fewer rights.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/assessment/criteria.py" />
   <source>Above a threshold a duty is added.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/assessment/criteria.py" />
   <source>Sanctioned places and persons are left out.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/assessment/criteria.py" />
   <source>Some purposes are not allowed.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/assessment/criteria.py" />
   <source>Some must register or ask for a licence.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/assessment/criteria.py" />
   <source>The rights may not be handed on.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/assessment/criteria.py" />
   <source>The rights belong to an account.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/assessment/criteria.py" />
   <source>Use is tied to a product or service.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/assessment/criteria.py" />
   <source>The rights hold in the service alone.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/assessment/criteria.py" />
   <source>Other models must not be improved with it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/assessment/criteria.py" />
   <source>Other models made with it come under a condition.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/assessment/criteria.py" />
   <source>A duty hangs on an interface or website.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/assessment/criteria.py" />
   <source>Granted with conditions.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/assessment/criteria.py" />
   <source>Fails: not free for all to {names}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/assessment/criteria.py" />
   <source>Undecided: the text grants no right that could be judged.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/assessment/criteria.py" />
   <source>Not for every purpose or person.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/assessment/criteria.py" />
   <source>The text grants no right that could be judged.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/assessment/criteria.py" />
   <source>The text is no licence.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/assessment/doubts.py" />
   <source>be used|use|used|run|operate</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/assessment/doubts.py" />
   <source>what may be done</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/assessment/doubts.py" />
   <source>commercial use</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/assessment/doubts.py" />
   <source>the purpose</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/assessment/doubts.py" />
   <source>what it may be used with</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/assessment/doubts.py" />
   <source>changing it</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/assessment/doubts.py" />
   <source>the grant itself</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/assessment/doubts.py" />
   <source>production use</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/assessment/doubts.py" />
   <source>offering it as a service</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/assessment/doubts.py" />
   <source>who pays</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/assessment/doubts.py" />
   <source>the form</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/assessment/doubts.py" />
   <source>the field</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/assessment/doubts.py" />
   <source>passing on what was changed</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/assessment/doubts.py" />
   <source>who may use it</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/assessment/doubts.py" />
   <source>how many</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/assessment/doubts.py" />
   <source>It seems open, but its words may limit </source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/assessment/duties.py" />
   <source>No name is asked for.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/assessment/duties.py" />
   <source>No credit is asked for.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/assessment/duties.py" />
   <source>Derivatives must carry the same terms.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/assessment/duties.py" />
   <source>No such duty is found.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/assessment/duties.py" />
   <source>Restrictions must be passed on.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/assessment/duties.py" />
   <source>A name or text must be shown or carried.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/assessment/duties.py" />
   <source>Notices must be kept or the source named.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/assessment/duties.py" />
   <source>A derivative's name must carry it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/assessment/freedoms.py" />
   <source>Use: {use}; study: {study}; modify: {modify}; share: {share}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/assessment/grants.py" />
   <source>It grants no right and is neither the terms of a service nor a policy.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/assessment/grants.py" />
   <source>It is in a language that the rules do not read.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/assessment/grants.py" />
   <source>It gives rights to copy, change or pass on.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/assessment/grants.py" />
   <source>It lists prohibited uses and grants no right.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/assessment/grants.py" />
   <source>It gives access to a service; no weights or code are licensed.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/assessment/grants.py" />
   <source>It gives a right to use.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/assessment/grants.py" />
   <source>Its words give rights to copy, change or pass on.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/assessment/grants.py" />
   <source>It seems to grant a right, but that reading is uncertain.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/assessment/independence.py" />
   <source>Above a threshold the rights change.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/assessment/independence.py" />
   <source>Something must be paid.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/assessment/independence.py" />
   <source>No fee to the licensor is found.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/assessment/independence.py" />
   <source>The licensor may change terms or product.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/assessment/independence.py" />
   <source>The licensor keeps no power to change.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/assessment/independence.py" />
   <source>The licensor may restrict use from afar or demand a version.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/assessment/independence.py" />
   <source>Nothing ends the rights.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/assessment/independence.py" />
   <source>No tie to the licensor's products is found.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/assessment/independence.py" />
   <source>What may be done with outputs is limited.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/assessment/independence.py" />
   <source>No limit on outputs is found.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/assessment/independence.py" />
   <source>Other models may be trained with it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/assessment/independence.py" />
   <source>Training some models, or with it, comes under a condition.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/assessment/independence.py" />
   <source>Other models must not be trained with it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/assessment/independence.py" />
   <source>No more than notices is asked for.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/assessment/independence.py" />
   <source>Improvements or feedback are licensed back.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/assessment/independence.py" />
   <source>Nothing is licensed back.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/assessment/independence.py" />
   <source>It seems not to be, but that reading is uncertain.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/assessment/independence.py" />
   <source>No threshold changes the rights.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/assessment/independence.py" />
   <source>Above a threshold a name must be shown.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/assessment/independence.py" />
   <source>The rights may be ended at will.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/assessment/independence.py" />
   <source>The grant is revocable.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/assessment/independence.py" />
   <source>The rights end on breach alone.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/assessment/independence.py" />
   <source>A name must be shown.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/assessment/ladder.py" />
   <source>a threshold changes the rights</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/assessment/ladder.py" />
   <source>commercial use has a condition</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/assessment/ladder.py" />
   <source>derivatives must carry a name</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/assessment/ladder.py" />
   <source>other models must not be trained with it</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/assessment/ladder.py" />
   <source>some places are left out</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/assessment/ladder.py" />
   <source>Commercial use is granted, but not every right of open source.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/assessment/ladder.py" />
   <source>The grant is for {purpose} only.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/assessment/ladder.py" />
   <source>Commercial use is not granted.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/assessment/ladder.py" />
   <source>Commercial use is granted, but {limit}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/assessment/ladder.py" />
   <source>Any use, any person, modification and passing on are granted.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/assessment/ladder.py" />
   <source>Granted to all, commercial use too, but not for every use.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/assessment/ladder.py" />
   <source>The text does not say whether it may be changed or passed on.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/assessment/model_openness.py" />
   <source>It is an open licence, but not one made for {material}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/assessment/model_openness.py" />
   <source>Whether the licence is open is undecided.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/assessment/model_openness.py" />
   <source>The licence is not an open one.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/assessment/model_openness.py" />
   <source>It is an open licence, and it speaks of {material}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/assessment/outputs.py" />
   <source>No clause says who owns outputs.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/assessment/outputs.py" />
   <source>No clause speaks of training other models.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/assessment/outputs.py" />
   <source>Training other models is forbidden.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/assessment/outputs.py" />
   <source>Training competing or certain models is forbidden.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/assessment/outputs.py" />
   <source>A model trained with it comes under a duty of this text.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/assessment/outputs.py" />
   <source>A clause allows it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/assessment/outputs.py" />
   <source>Words that forbid training other models stand in the text.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/assessment/outputs.py" />
   <source>Words on training other models stand in the text.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/assessment/outputs.py" />
   <source>The grant is for any purpose and nothing limits training.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/assessment/outputs.py" />
   <source>The licensor owns outputs.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/assessment/outputs.py" />
   <source>The user owns outputs.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/assessment/outputs.py" />
   <source>The licensor claims no rights in outputs.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/assessment/permissions.py" />
   <source>It is granted; notices and a copy of the terms are the only duties.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/assessment/permissions.py" />
   <source>only for the purposes that the grant allows</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/assessment/permissions.py" />
   <source>the use restrictions must be passed on</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/assessment/permissions.py" />
   <source>derivatives must carry the same terms</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/assessment/permissions.py" />
   <source>competing with the licensor is left out</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/assessment/permissions.py" />
   <source>some parts of it must stay as they are</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/assessment/permissions.py" />
   <source>what is made of it must keep to the restrictions of the text</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/assessment/permissions.py" />
   <source>source code must be made available</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/assessment/permissions.py" />
   <source>leave is needed</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/assessment/permissions.py" />
   <source>only in some places</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/assessment/permissions.py" />
   <source>only below a threshold</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/assessment/permissions.py" />
   <source>a name must be shown or carried</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/assessment/permissions.py" />
   <source>No right is granted, or not with certainty.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/assessment/permissions.py" />
   <source>It is forbidden.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/assessment/permissions.py" />
   <source>No clause gives or forbids it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/assessment/permissions.py" />
   <source>It is granted in one clause and limited in another.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/assessment/permissions.py" />
   <source>It is granted, but {why}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/assessment/purposes.py" />
   <source>The grant is limited to {value} purposes.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/assessment/purposes.py" />
   <source>Commercial use is forbidden, other use is not.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/assessment/purposes.py" />
   <source>No clause limits the purpose.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/assessment/purposes.py" />
   <source>The grant has no limit on commercial use.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/assessment/purposes.py" />
   <source> ; solely for {meaning}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/assessment/purposes.py" />
   <source> ; solely for </source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/assessment/purposes.py" />
   <source>The text grants nothing.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/assessment/purposes.py" />
   <source> Another clause grants commercial use: the texts contradict each other, and the ban is taken to stand.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/assessment/purposes.py" />
   <source> Another clause grants it: the texts contradict each other, and the ban is taken to stand.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/assessment/purposes.py" />
   <source>The policy forbids commercial use.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/assessment/purposes.py" />
   <source>No use is granted, or not with certainty.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/assessment/purposes.py" />
   <source>It depends on a threshold.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/assessment/purposes.py" />
   <source>The text names a threshold, though no clause was found for it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/assessment/purposes.py" />
   <source>The text asks for leave, though no clause was found for it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/assessment/purposes.py" />
   <source>The text asks for a paid service, though no clause was found for it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/assessment/purposes.py" />
   <source>It depends on registering, paying or leave.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/assessment/purposes.py" />
   <source>Competing with the licensor is left out.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/assessment/purposes.py" />
   <source>The text limits use with these words, though no clause was found for them.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/assessment/restrictions.py" />
   <source>Figures that change rights or create a duty.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/assessment/restrictions.py" />
   <source>No threshold changes rights.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/assessment/restrictions.py" />
   <source>No use is prohibited.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/assessment/restrictions.py" />
   <source>The grant leaves these places out.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/assessment/restrictions.py" />
   <source>No place is left out by name.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/assessment/restrictions.py" />
   <source>Fields that the text prohibits.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/assessment/restrictions.py" />
   <source>No field is named.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/assessment/restrictions.py" />
   <source>Listed here, and a policy elsewhere is taken in.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/assessment/restrictions.py" />
   <source>Prohibited uses are listed in this text.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/assessment/restrictions.py" />
   <source>A policy elsewhere decides which uses are prohibited.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/assessment/restrictions.py" />
   <source>Use must follow a policy elsewhere.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/assessment/tags.py" />
   <source>The text asks for it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/assessment/tags.py" />
   <source>The text frees the reader of it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/assessment/tags.py" />
   <source>It is granted.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/assessment/tags.py" />
   <source>It is granted on conditions.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/assessment/tags.py" />
   <source>It is withheld.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/assessment/tags.py" />
   <source>Use without passing it on is granted.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/assessment/tags.py" />
   <source>The text does not speak of a patent licence.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/assessment/tags.py" />
   <source>It may only be tried.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/assessment/tags.py" />
   <source>Private use is withheld.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/assessment/tags.py" />
   <source>The text gives no patent licence.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/assessment/tags.py" />
   <source>It seems to, but that reading is uncertain.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/assessment/tags.py" />
   <source>Names and marks are not licensed.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/assessment/tags.py" />
   <source>Names and marks are licensed.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/assessment/tags.py" />
   <source>Liability is excluded or limited.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/assessment/tags.py" />
   <source>The licensor accepts liability.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/assessment/tags.py" />
   <source>as is</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/assessment/tags.py" />
   <source>Warranties are disclaimed.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/assessment/tags.py" />
   <source>The licensor gives a warranty.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/assessment/terms_duties.py" />
   <source>Include Copyright</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/assessment/terms_duties.py" />
   <source>Include License</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/assessment/terms_duties.py" />
   <source>Include Notice</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/assessment/terms_duties.py" />
   <source>State Changes</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/assessment/terms_duties.py" />
   <source>Disclose Source</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/assessment/terms_duties.py" />
   <source>Give Credit</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/assessment/terms_duties.py" />
   <source>Rename</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/assessment/terms_duties.py" />
   <source>Include Original</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/assessment/terms_duties.py" />
   <source>Include Install Instructions</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/assessment/terms_duties.py" />
   <source>Contact Author</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/assessment/terms_duties.py" />
   <source>intellectual property</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/assessment/terms_duties.py" />
   <source>product includes</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/assessment/terms_rights.py" />
   <source>request a licence</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/assessment/terms_rights.py" />
   <source>your rights end</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/assessment/terms_rights.py" />
   <source>Commercial Use</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/assessment/terms_rights.py" />
   <source>Distribute</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/assessment/terms_rights.py" />
   <source>Hold Liable</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/assessment/terms_rights.py" />
   <source>Modify</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/assessment/terms_rights.py" />
   <source>Pay Above Use Threshold</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/assessment/terms_rights.py" />
   <source>Place Warranty</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/assessment/terms_rights.py" />
   <source>Private Use</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/assessment/terms_rights.py" />
   <source>Relicense</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/assessment/terms_rights.py" />
   <source>Statically Link</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/assessment/terms_rights.py" />
   <source>Sublicense</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/assessment/terms_rights.py" />
   <source>Use Patent Claims</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/assessment/terms_rights.py" />
   <source>Use Trademark</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/bundling/__init__.py" />
   <source>Judges</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/bundling/contradictions.py" />
   <source>One clause puts the text under the law of {one}, the other under that of {other}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/bundling/framework.py" />
   <source>The framework in {name} cannot be read.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/bundling/front_matter.py" />
   <source>The metadata at the head of “{name}” can't be read: line {line} {reason}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/bundling/front_matter.py" />
   <source>has no end (a line of three hyphens)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/bundling/front_matter.py" />
   <source>is longer than {MOST_LINES} lines or {MOST_CHARACTERS} characters</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/bundling/front_matter.py" />
   <source>Correct that line, or take the block between the two lines of hyphens out.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/bundling/front_matter.py" />
   <source>goes on for more than {MOST_CONTINUED} lines</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/bundling/front_matter.py" />
   <source>is indented in no known way</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/bundling/front_matter.py" />
   <source>is no “key: value”</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/bundling/front_matter.py" />
   <source>is nested deeper than {DEEPEST} levels</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/bundling/front_matter.py" />
   <source>repeats or merges a key</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/bundling/front_matter.py" />
   <source>is indented in no known way, or goes on too long</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/bundling/front_matter.py" />
   <source>is indented by a tab</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/bundling/incorporating.py" />
   <source>acceptable use policy</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/bundling/incorporating.py" />
   <source>end user license agreement</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/bundling/mentions.py" />
   <source>The card does not speak of it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/bundling/mentions.py" />
   <source>Access to the files must be asked for on the provider's page.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/bundling/mentions.py" />
   <source>; see {value}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/bundling/mentions.py" />
   <source>The card speaks of it{where}. Check whether it is out.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/bundling/mentions.py" />
   <source>{name}, front matter</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/bundling/mentions.py" />
   <source>The card names {names}. Check their licences.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/bundling/mentions.py" />
   <source>This is the card.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/bundling/mentions.py" />
   <source>The card says that it is not out.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/bundling/mentions.py" />
   <source>Results stand in the metadata.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/bundling/mentions.py" />
   <source>The card shows how to load them.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/bundling/mentions.py" />
   <source>The card gives figures.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/bundling/merging.py" />
   <source>The set as a whole: {why}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/bundling/merging.py" />
   <source>Decided by {join}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/bundling/merging.py" />
   <source>Nothing</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/bundling/releasing.py" />
   <source>Reviewer: {source}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/bundling/releasing.py" />
   <source>Reviewer</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/bundling/releasing.py" />
   <source>{name} is not among the licences that the framework takes for {words}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/bundling/releasing.py" />
   <source>Stated by the reviewer.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/bundling/releasing.py" />
   <source>Made from {name}, whose licence goes with it: {why}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/bundling/releasing.py" />
   <source>No licence is stated for it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/bundling/releasing.py" />
   <source>The framework takes {name} for {words}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/bundling/releasing.py" />
   <source>{name} is approved by the OSI, but not on the list of the framework's tool.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/bundling/reviewed.py" />
   <source>A component is a table [components.ID] with status, licence, source and note, each a text.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/bundling/reviewed.py" />
   <source>the file</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/bundling/reviewed.py" />
   <source>{name} is too long.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/bundling/reviewed.py" />
   <source>{name}: “{key}” has no source.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/bundling/reviewed.py" />
   <source>{name}: an entry lacks “{key}”.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/bundling/reviewed.py" />
   <source>{name}: “{what}” must be a table.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/bundling/reviewed.py" />
   <source>{name}: “{what}” must be a list of tables.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/bundling/reviewed.py" />
   <source>{name}: unknown key “{value}” in {what}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/bundling/reviewed.py" />
   <source>{name}: there is no component “{key}”.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/bundling/reviewed.py" />
   <source>At most {MOST_CHARACTERS} characters are read.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/bundling/reviewed.py" />
   <source>{name} can't be read: {error}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/bundling/reviewed.py" />
   <source>{name}: the status of “{key}” is not known.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/bundling/reviewed.py" />
   <source>Say where that can be checked: an address, a page.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/bundling/reviewed.py" />
   <source>{name}: a provider entry has no known “what”.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/bundling/reviewed.py" />
   <source>Every statement needs its words and its source.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/bundling/reviewed.py" />
   <source>{name}: “{key}” of “{what}” must be text.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/bundling/reviewed.py" />
   <source>Write [[{what}]] for each.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/bundling/reviewed.py" />
   <source>Known: {join}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/bundling/reviewed.py" />
   <source>Known are: {join}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/bundling/reviewed.py" />
   <source>Correct the file and try again.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/bundling/reviewed.py" />
   <source>It is one of {known}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/bundling/rules.py" />
   <source>One clause allows commercial use, the other forbids it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/bundling/rules.py" />
   <source>One clause lets the reader pass the material on, the other forbids it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/bundling/rules.py" />
   <source>One clause lets the reader change the material, the other forbids it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/bundling/rules.py" />
   <source>One clause leaves the use of outputs free, the other forbids training other models on them.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/bundling/rules.py" />
   <source>One clause gives the outputs to the reader, the other to the licensor.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/bundling/rules.py" />
   <source>One clause lets the reader sublicense, the other says that the licence can't be sublicensed.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/bundling/rules.py" />
   <source>One clause gives the right worldwide, the other leaves places out.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/bundling/rules.py" />
   <source>One clause says that the licence can't be revoked, the other lets the licensor end it at will.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/bundling/rules.py" />
   <source>One clause gives the rights for ever, the other for a fixed time.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/bundling/yaml_scalars.py" />
   <source>Null</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/bundling/yaml_scalars.py" />
   <source>uses an anchor, alias, tag or other form that is not read</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/bundling/yaml_scalars.py" />
   <source>is no “key: value” inside its braces</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/bundling/yaml_scalars.py" />
   <source>goes on after its end</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/bundling/yaml_scalars.py" />
   <source>opens a quotation and does not close it</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/bundling/yaml_scalars.py" />
   <source>opens a bracket and does not close it</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/bundling/yaml_scalars.py" />
   <source>holds an escape that is not read</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/bundling/yaml_scalars.py" />
   <source>lacks a comma or a closing bracket</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/comparing/aspects.py" />
   <source>Permission</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/comparing/aspects.py" />
   <source>Duty</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/comparing/aspects.py" />
   <source>Prohibition</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/comparing/aspects.py" />
   <source>Condition</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/comparing/aspects.py" />
   <source>Statement</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/comparing/aspects.py" />
   <source>show “{}”</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/comparing/aspects.py" />
   <source>name begins with “{}”</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/comparing/aspects.py" />
   <source>follow the {}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/comparing/aspects.py" />
   <source>Effect</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/comparing/aspects.py" />
   <source>Trigger</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/comparing/aspects.py" />
   <source>Threshold</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/comparing/aspects.py" />
   <source>Who</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/comparing/aspects.py" />
   <source>When</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/comparing/aspects.py" />
   <source>Territory</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/comparing/aspects.py" />
   <source>Law</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/comparing/aspects.py" />
   <source>Exceptions</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/comparing/chart_scale.py" />
   <source>Jan</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/comparing/chart_scale.py" />
   <source>Feb</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/comparing/chart_scale.py" />
   <source>Mar</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/comparing/chart_scale.py" />
   <source>Apr</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/comparing/chart_scale.py" />
   <source>May</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/comparing/chart_scale.py" />
   <source>Jun</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/comparing/chart_scale.py" />
   <source>Jul</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/comparing/chart_scale.py" />
   <source>Aug</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/comparing/chart_scale.py" />
   <source>Sep</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/comparing/chart_scale.py" />
   <source>Oct</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/comparing/chart_scale.py" />
   <source>Nov</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/comparing/chart_scale.py" />
   <source>Dec</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/comparing/directions.py" />
   <source>phrase {get}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/comparing/directions.py" />
   <source>settled {get}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/comparing/directions.py" />
   <source>statement {get}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/comparing/figures.py" />
   <source>{words} to {words_2}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/comparing/figures.py" />
   <source>Measured once, “{fixed}”, not at any time</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/comparing/figures.py" />
   <source>Law or courts of {join}, now {join_2}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/comparing/figures.py" />
   <source>Limit of liability</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/comparing/figures.py" />
   <source>Notice period</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/comparing/figures.py" />
   <source>{figure} to {figure_2}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/comparing/figures.py" />
   <source>Time to put a breach right</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/comparing/figures.py" />
   <source>Time to comply</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/comparing/figures.py" />
   <source>Measured at any time, not once “{fixed}”</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/comparing/figures.py" />
   <source>Territory excluded: {join}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/comparing/figures.py" />
   <source>Territory no longer excluded: {join}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/comparing/figures.py" />
   <source>Cap</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/comparing/formality.py" />
   <source>white space</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/comparing/formality.py" />
   <source>{join} and {value}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/comparing/formality.py" />
   <source>relative dates</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/comparing/formality.py" />
   <source>the way dates are written</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/comparing/formality.py" />
   <source>quotation marks</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/comparing/formality.py" />
   <source>zero-width marks</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/comparing/formality.py" />
   <source>list of contents</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/comparing/formality.py" />
   <source>list numbers</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/comparing/formality.py" />
   <source>links</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/comparing/formality.py" />
   <source>markup</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/comparing/formality.py" />
   <source>nothing</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/comparing/harmless.py" />
   <source>The same words in another place</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/comparing/harmless.py" />
   <source>The same words on both sides</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/comparing/harmless.py" />
   <source>any such</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/comparing/harmless.py" />
   <source>Web address changed: {old} to {new}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/comparing/harmless.py" />
   <source>Other words to show: {value}, now {value_2}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/comparing/harmless.py" />
   <source>Only letter case or punctuation differs</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/comparing/harmless.py" />
   <source>Only the version in a name differs</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/comparing/harmless.py" />
   <source>Only a date, version or number outside every clause</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/comparing/harmless.py" />
   <source>Only grammar or spelling differs</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/comparing/harmless.py" />
   <source>Only where a list ends</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/comparing/harmless.py" />
   <source>Only a heading</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/comparing/harmless.py" />
   <source>Address of an incorporated text changed: {old} to {new}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/comparing/harmless.py" />
   <source>The same section under another number</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/comparing/harmless.py" />
   <source>Warranties were disclaimed on both sides</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/comparing/harmless.py" />
   <source>Only the order of the words differs</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/comparing/harmless.py" />
   <source>The disclaimer names both kinds of warranty either way</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/comparing/matrices.py" />
   <source>Undecided</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/comparing/matrices.py" />
   <source>Freedom to {name}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/comparing/matrix_answers.py" />
   <source>Listed</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/comparing/matrix_answers.py" />
   <source>By policy</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/comparing/matrix_answers.py" />
   <source>Listed and by policy</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/comparing/matrix_answers.py" />
   <source>No claim</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/comparing/matrix_answers.py" />
   <source>Yours</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/comparing/matrix_answers.py" />
   <source>Silent</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/comparing/matrix_answers.py" />
   <source>Required</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/comparing/matrix_answers.py" />
   <source>Ends on a suit</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/comparing/matrix_answers.py" />
   <source>May change</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/comparing/matrix_answers.py" />
   <source>Granted</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/comparing/matrix_answers.py" />
   <source>Not excluded</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/comparing/matrix_answers.py" />
   <source>None</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/comparing/matrix_answers.py" />
   <source>Not granted</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/comparing/matrix_answers.py" />
   <source>None named</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/comparing/matrix_answers.py" />
   <source>“{prefix}” in name</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/comparing/matrix_answers.py" />
   <source>Applies</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/comparing/matrix_answers.py" />
   <source>Waived</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/comparing/outcomes.py" />
   <source>{label}: {brief} in A, {brief_2} in B</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/comparing/pair_judging.py" />
   <source>A model taught with it falls under all terms of B; A asks for a name</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/comparing/pair_judging.py" />
   <source>A model taught with it falls under all terms of A; B asks for a name</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/comparing/pair_judging.py" />
   <source>Only in B: {what}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/comparing/pair_judging.py" />
   <source>No {what} in B</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/comparing/pair_judging.py" />
   <source>threshold of {value}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/comparing/pair_judging.py" />
   <source>name prefix “{value}”</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/comparing/pair_judging.py" />
   <source>duty to show “{value}”</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/comparing/pair_judging.py" />
   <source>exclusion of {value}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/comparing/pair_judging.py" />
   <source>Only B says</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/comparing/pair_judging.py" />
   <source>Only A says</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/comparing/pair_judging.py" />
   <source>Only in B</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/comparing/pair_judging.py" />
   <source>Not in B</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/comparing/timeline.py" />
   <source>Most of its words stand in both versions; only one was found to hold the clause</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/comparing/timeline.py" />
   <source>New: </source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/comparing/timeline.py" />
   <source>Gone: </source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/comparing/timeline.py" />
   <source>Gone: \1</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/comparing/timeline.py" />
   <source>Now says </source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/comparing/timeline.py" />
   <source>No longer says </source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/comparing/timeline.py" />
   <source> falls under all terms, not under a name alone</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/comparing/timeline.py" />
   <source> needs a name, no longer all terms</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/comparing/whole.py" />
   <source>Right</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/comparing/whole.py" />
   <source>Rule</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/comparing/whole.py" />
   <source> (name begins with “{}”)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/comparing/whole.py" />
   <source> (show “{}”)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/comparing/whole.py" />
   <source>Tighter and looser at once: {reason}; {reason_2}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/comparing/whole.py" />
   <source>The reader's {kind} right {value}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/comparing/whole.py" />
   <source>Exception from the user cap {verb}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/comparing/whole.py" />
   <source>Power</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/comparing/whole.py" />
   <source>The licensor's duty {value}: {kind}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/comparing/whole.py" />
   <source>Excepts from a cap that the other document lacks</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/comparing/whole.py" />
   <source>New versions of the model, not of the terms</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/comparing/whole.py" />
   <source>{value} became a {lower}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/comparing/wording.py" />
   <source>No longer forbidden: “{group}” is gone</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/comparing/wording.py" />
   <source>{reason} (for the licensor)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/comparing/wording.py" />
   <source>{value} the list: “{told}”</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/comparing/wording.py" />
   <source>“{value}” became “{value_2}”</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/comparing/wording.py" />
   <source>Now forbidden: “{group}”</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/comparing/wording.py" />
   <source>Duty softened: “{group}” to “{group_2}”</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/comparing/wording.py" />
   <source>Duty hardened: “{group}” to “{group_2}”</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/comparing/wording.py" />
   <source>Added to</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/comparing/wording.py" />
   <source>Taken from</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/comparing/words.py" />
   <source>Words</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/domain/bundle.py" />
   <source>No clause found</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/domain/bundle.py" />
   <source>Licence</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/domain/bundle.py" />
   <source>Service terms</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/domain/bundle.py" />
   <source>Use policy</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/domain/bundle.py" />
   <source>Other</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/domain/bundle.py" />
   <source>Output ownership</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/domain/bundle.py" />
   <source>Sublicensing</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/domain/bundle.py" />
   <source>Revocation</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/domain/bundle.py" />
   <source>Duration</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/domain/claims.py" />
   <source>Exact</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/domain/claims.py" />
   <source>Holder</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/domain/claims.py" />
   <source>Changed</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/domain/claims.py" />
   <source>Changed licence</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/domain/claims.py" />
   <source>Open claim</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/domain/clauses.py" />
   <source>Attribution branding</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/domain/clauses.py" />
   <source>Flow down</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/domain/clauses.py" />
   <source>Territory export</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/domain/clauses.py" />
   <source>Warranty liability</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/domain/clauses.py" />
   <source>Lock in</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/domain/clauses.py" />
   <source>Permit</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/domain/clauses.py" />
   <source>Require</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/domain/clauses.py" />
   <source>Prohibit</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/domain/clauses.py" />
   <source>Declare</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/domain/comparison.py" />
   <source>Inserted</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/domain/comparison.py" />
   <source>Deleted</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/domain/comparison.py" />
   <source>Replaced</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/domain/comparison.py" />
   <source>Moved</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/domain/comparison.py" />
   <source>Same</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/domain/comparison.py" />
   <source>Tighter</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/domain/comparison.py" />
   <source>Looser</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/domain/comparison.py" />
   <source>Neutral</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/domain/comparison.py" />
   <source>Unclear</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/domain/comparison.py" />
   <source>Barred</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/domain/comparison.py" />
   <source>Conditions</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/domain/comparison.py" />
   <source>Stated</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/domain/comparison.py" />
   <source>Openness</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/domain/comparison.py" />
   <source>Out</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/domain/comparison.py" />
   <source>Dist</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/domain/comparison.py" />
   <source>Ctl</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/domain/comparison.py" />
   <source>Legal</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/domain/comparison.py" />
   <source>Osd</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/domain/comparison.py" />
   <source>Osaid</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/domain/comparison.py" />
   <source>Cal</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/domain/comparison.py" />
   <source>Mof</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/domain/facts.py" />
   <source>Open source</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/domain/facts.py" />
   <source>Responsible use</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/domain/facts.py" />
   <source>Community</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/domain/facts.py" />
   <source>Allowed</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/domain/facts.py" />
   <source>Prohibited</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/domain/facts.py" />
   <source>Any</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/domain/facts.py" />
   <source>Research</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/domain/facts.py" />
   <source>Personal</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/domain/facts.py" />
   <source>Evaluation</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/domain/facts.py" />
   <source>At will</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/domain/facts.py" />
   <source>Restricted</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/domain/facts.py" />
   <source>No</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/domain/facts.py" />
   <source>Can</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/domain/facts.py" />
   <source>Cannot</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/domain/facts.py" />
   <source>Must</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/domain/facts.py" />
   <source>Meets</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/domain/facts.py" />
   <source>Fails</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/domain/facts.py" />
   <source>Arguable</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/domain/library.py" />
   <source>share alike</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/domain/library.py" />
   <source>or later</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/domain/library.py" />
   <source>Ban</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/domain/library.py" />
   <source>Grant</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/domain/library.py" />
   <source>Or later</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/domain/library.py" />
   <source>Ending</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/domain/library.py" />
   <source>Names and dates</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/domain/library.py" />
   <source>Unknown</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/domain/planning.py" />
   <source>Internal</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/domain/planning.py" />
   <source>Product</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/domain/planning.py" />
   <source>Fine tune</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/domain/planning.py" />
   <source>Yes if</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/domain/planning.py" />
   <source>Ask</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/domain/planning.py" />
   <source>Included</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/domain/planning.py" />
   <source>Separate</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/domain/planning.py" />
   <source>Under</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/domain/planning.py" />
   <source>At</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/domain/planning.py" />
   <source>Over</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/domain/policy.py" />
   <source>Preferred</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/domain/policy.py" />
   <source>Acceptable</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/domain/policy.py" />
   <source>Unacceptable</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/domain/policy.py" />
   <source>Review</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/domain/policy.py" />
   <source>Not applicable</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/domain/policy.py" />
   <source>Error</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/domain/policy.py" />
   <source>Warning</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/domain/policy.py" />
   <source>Note</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/domain/release.py" />
   <source>Released</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/domain/release.py" />
   <source>Not found</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/domain/release.py" />
   <source>Accepted</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/domain/release.py" />
   <source>Refused</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/domain/release.py" />
   <source>Service</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/domain/release.py" />
   <source>Hardware</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/domain/release.py" />
   <source>Data</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/domain/review.py" />
   <source>ended the sign-off of</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/domain/review.py" />
   <source>changed the plan of</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/domain/review.py" />
   <source>changed the policy of</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/domain/review.py" />
   <source>Open</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/domain/review.py" />
   <source>Confirmed</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/domain/review.py" />
   <source>Corrected</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/domain/review.py" />
   <source>Rejected</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/domain/review.py" />
   <source>Added</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/domain/review.py" />
   <source>Opened</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/domain/review.py" />
   <source>Closed</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/domain/review.py" />
   <source>Reopened</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/domain/review.py" />
   <source>Noted</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/domain/review.py" />
   <source>Commented</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/domain/review.py" />
   <source>Signed</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/domain/review.py" />
   <source>Ended the sign off of</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/domain/review.py" />
   <source>Aligned</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/domain/review.py" />
   <source>Changed the plan of</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/domain/review.py" />
   <source>Changed the policy of</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/domain/review.py" />
   <source>Undid</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/domain/review.py" />
   <source>Redid</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/domain/timeline.py" />
   <source>First</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/domain/timeline.py" />
   <source>Real</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/domain/timeline.py" />
   <source>Formal</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/domain/timeline.py" />
   <source>Appeared</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/domain/timeline.py" />
   <source>Went</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/domain/timeline.py" />
   <source>Tightened</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/domain/timeline.py" />
   <source>Loosened</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/domain/timeline.py" />
   <source>Reworded</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/domain/wording.py" />
   <source>How open</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/domain/wording.py" />
   <source>Commercial use</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/domain/wording.py" />
   <source>Caps on users or revenue</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/domain/wording.py" />
   <source>Widest purpose</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/domain/wording.py" />
   <source>Prohibited uses</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/domain/wording.py" />
   <source>Prohibited fields</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/domain/wording.py" />
   <source>Training other models</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/domain/wording.py" />
   <source>Who owns outputs</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/domain/wording.py" />
   <source>Redistribution</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/domain/wording.py" />
   <source>Derivatives</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/domain/wording.py" />
   <source>Share-alike</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/domain/wording.py" />
   <source>Restrictions passed on</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/domain/wording.py" />
   <source>Attribution</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/domain/wording.py" />
   <source>Name of derivatives</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/domain/wording.py" />
   <source>Patent grant</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/domain/wording.py" />
   <source>Ends on litigation</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/domain/wording.py" />
   <source>Excluded territories</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/domain/wording.py" />
   <source>Licensor may change terms</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/domain/wording.py" />
   <source>Termination</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/domain/wording.py" />
   <source>Governing law</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/domain/wording.py" />
   <source>Freedoms</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/domain/wording.py" />
   <source>Non-commercial</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/domain/wording.py" />
   <source>On conditions</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/domain/wording.py" />
   <source>Listed in this text</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/domain/wording.py" />
   <source>In another document</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/domain/wording.py" />
   <source>Here and in another document</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/domain/wording.py" />
   <source>The user</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/domain/wording.py" />
   <source>The licensor</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/domain/wording.py" />
   <source>The licensor claims none</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/domain/wording.py" />
   <source>Keep notices</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/domain/wording.py" />
   <source>Display or naming duty</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/domain/wording.py" />
   <source>On breach</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/domain/wording.py" />
   <source>Must carry “{value}”</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/domain/wording.py" />
   <source>Free</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/domain/wording.py" />
   <source>Yes</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/exporting/formats.py" />
   <source>Summary and clauses, ready to print</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/exporting/formats.py" />
   <source>HTML web page</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/exporting/formats.py" />
   <source>One file, works offline, prints well</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/exporting/formats.py" />
   <source>Plain text with headings and tables</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/exporting/formats.py" />
   <source>All findings with positions and reasons</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/exporting/formats.py" />
   <source>PDF annotated original</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/exporting/formats.py" />
   <source>Highlights and notes on the original pages</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/exporting/formats.py" />
   <source>Word clause summary</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/exporting/formats.py" />
   <source>Headings, contents, notes as comments</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/exporting/formats.py" />
   <source>Excel workbook</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/exporting/formats.py" />
   <source>A sheet of facts and a sheet of clauses</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/exporting/formats.py" />
   <source>CSV table of clauses</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/exporting/formats.py" />
   <source>One row a clause, UTF-8</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/exporting/formats.py" />
   <source>Word redline</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/exporting/formats.py" />
   <source>Tracked changes, checked before saving</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/exporting/formats.py" />
   <source>Clause by clause, and what changed, ready to print</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/exporting/formats.py" />
   <source>All changes with positions and directions</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/exporting/formats.py" />
   <source>Excel matrix</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/exporting/formats.py" />
   <source>Facts by document, and a sheet of clauses</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/exporting/formats.py" />
   <source>One row a fact, one column a document</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/exporting/formats.py" />
   <source>All cells with the clauses behind them</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/exporting/formats.py" />
   <source>With a chart; one file, works offline, prints well</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/exporting/formats.py" />
   <source>Every version with its clauses and events</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/exporting/formats.py" />
   <source>Word checklist of duties</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/exporting/formats.py" />
   <source>To tick off, with NOTICE text and words to show</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/exporting/formats.py" />
   <source>Plain text</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/exporting/formats.py" />
   <source>The checklist, and the NOTICE text to copy</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/exporting/formats.py" />
   <source>There is no export in the format “{name}” here.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/exporting/formats.py" />
   <source>Choose one of </source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/extraction/__init__.py" />
   <source>Extractor</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/extraction/deciding.py" />
   <source>Rule {name} matched “{words}”: {reason}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/extraction/deciding.py" />
   <source>The trained part agrees</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/extraction/deciding.py" />
   <source>The trained part finds it</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/extraction/deciding.py" />
   <source>The trained part is doubtful ({trained})</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/extraction/effects.py" />
   <source>role lead</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/extraction/effects.py" />
   <source>must not</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/extraction/effects.py" />
   <source>you may</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/extraction/effects.py" />
   <source>we may</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/extraction/effects.py" />
   <source>you will</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/extraction/effects.py" />
   <source>in the case of</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/extraction/effects.py" />
   <source>in case of</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/extraction/effects.py" />
   <source>in the event</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/extraction/effects.py" />
   <source>provided that</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/extraction/effects.py" />
   <source>so long as</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/extraction/effects.py" />
   <source>as long as</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/extraction/effects.py" />
   <source>on condition that</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/extraction/effects.py" />
   <source>conditioned upon</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/extraction/effects.py" />
   <source>subject to</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/extraction/effects.py" />
   <source>only to the extent</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/extraction/effects.py" />
   <source>other than</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/extraction/effects.py" />
   <source>is|are required to</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/extraction/effects.py" />
   <source>agree to</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/extraction/effects.py" />
   <source>need to</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/extraction/effects.py" />
   <source>is|are responsible for</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/extraction/effects.py" />
   <source>will comply</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/extraction/effects.py" />
   <source>agree not to</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/extraction/effects.py" />
   <source>not permitted|allowed|authorized</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/extraction/effects.py" />
   <source>not use</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/extraction/effects.py" />
   <source>no trademark</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/extraction/effects.py" />
   <source>is|are free to</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/extraction/effects.py" />
   <source>is|are permitted to</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/extraction/effects.py" />
   <source>is|are allowed to</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/extraction/effects.py" />
   <source>you|licensee|user|users (may|can)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/extraction/effects.py" />
   <source>we|licensor|company|provider (may|can|will)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/extraction/effects.py" />
   <source>reserve* the right</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/extraction/effects.py" />
   <source>is|are licensed</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/extraction/effects.py" />
   <source>shall mean</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/extraction/effects.py" />
   <source>in no event</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/extraction/effects.py" />
   <source>no warrant*</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/extraction/effects.py" />
   <source>you|licensee|user (will|shall|must|agree*)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/extraction/features.py" />
   <source>role head</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/extraction/features.py" />
   <source>runs on</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/extraction/features.py" />
   <source>length {min}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/extraction/features.py" />
   <source>part {int}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/extraction/labels.py" />
   <source>{name} is not a label file: {error}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/extraction/labels.py" />
   <source>Restore it from the repository.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/extraction/listing.py" />
   <source>path {count}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/extraction/meaning.py" />
   <source>The word vectors {name} can't be read.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/extraction/meaning.py" />
   <source>Reinstall HowOpen, or remake them with train_words.py.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/extraction/model.py" />
   <source>The trained model {name} can't be read.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/extraction/model.py" />
   <source>Reinstall HowOpen, or remake it with train_model.py.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/extraction/numbering.py" />
   <source>path {join}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/extraction/prepared.py" />
   <source>above {value}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/extraction/prepared.py" />
   <source>before {category}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/extraction/prepared.py" />
   <source>after {category}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/extraction/prepared.py" />
   <source>{category} then {role}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/extraction/roles.py" />
   <source>The word list {name} is not valid: {error}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/extraction/roles.py" />
   <source>Restore it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/extraction/rules.py" />
   <source>rule {get}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/extraction/rules.py" />
   <source>Two rules are called {name}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/extraction/rules.py" />
   <source>The rule file {name} is not valid: {error}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/extraction/rules.py" />
   <source>Give one of them another id.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/extraction/rules.py" />
   <source>Correct or restore it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/extraction/settling.py" />
   <source>not (permitted|allowed|authorized) to</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/extraction/settling.py" />
   <source>no use ... (contravene|violate)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/extraction/settling.py" />
   <source>(shall|must) not (claim|exploit|assert)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/extraction/settling.py" />
   <source>(expressly|strictly) prohibited from</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/extraction/settling.py" />
   <source>no use of</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/extraction/settling.py" />
   <source>(so|as) long as</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/extraction/settling.py" />
   <source>(in case|in the case) of</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/extraction/settling.py" />
   <source>in which case</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/extraction/settling.py" />
   <source>may (be required|need|have)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/extraction/settling.py" />
   <source>(you|licensee|licensees|recipient|recipients|user|users|anyone|customer) (may|can|are free to|is free to)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/extraction/settling.py" />
   <source>(note|however|you may|you can|this does not|except that)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/extraction/settling.py" />
   <source>assert rights</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/extraction/settling.py" />
   <source>(do not|don't|never)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/extraction/settling.py" />
   <source>(must|shall|will|you'll|agree to) (comply|abide|adhere)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/extraction/settling.py" />
   <source>(class|representative) ... (prohibited|not permitted|not allowed)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/extraction/settling.py" />
   <source>(you|licensee|user|customer) (commit to|need to|represent and warrant|must|shall)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/extraction/settling.py" />
   <source>(if|conditioned upon|conditional upon)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/extraction/settling.py" />
   <source>subject to (the|this|these|your|licensee's|full)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/extraction/settling.py" />
   <source>(if|provided that|subject to)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/extraction/settling.py" />
   <source>not designed</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/extraction/settling.py" />
   <source>(means|mean|is not a|includes)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/extraction/values/rulebook.py" />
   <source>{where}: unknown or missing key {value}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/extraction/values/rulebook.py" />
   <source>{where}: {key} must be a list of texts.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/extraction/values/rulebook.py" />
   <source>{where}: {key} must be written as [[{key_2}]].</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/extraction/values/rulebook.py" />
   <source>The rules in {name} cannot be read.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/extraction/values/rulebook.py" />
   <source>Compare it with the other rules.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/extraction/values/rulebook.py" />
   <source>Write it in square brackets.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/extraction/values/rulebook.py" />
   <source>Correct the rule.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/extraction/values/thresholds.py" />
   <source>monthly active users</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/history/__init__.py" />
   <source>History</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/history/__init__.py" />
   <source>{name} holds no document that HowOpen reads.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/history/__init__.py" />
   <source>{name} is a part of the git repository {name_2}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/history/__init__.py" />
   <source>is no git repository, git bundle or folder</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/history/__init__.py" />
   <source>is not there</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/history/__init__.py" />
   <source>Give another source.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/history/__init__.py" />
   <source>Give the repository itself, and name the document.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/history/__init__.py" />
   <source>Give a repository, or a folder of dated versions.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/history/folder.py" />
   <source>In order of the version in its name; the date is the file's own</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/history/folder.py" />
   <source>No date in its name; the date is the file's own</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/history/folder.py" />
   <source>Its name gives no day</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/history/folder.py" />
   <source>The folder {name} cannot be read ({strerror}).</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/history/folder.py" />
   <source>{id} is no file any more.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/history/folder.py" />
   <source>{id} cannot be read ({strerror}).</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/history/folder.py" />
   <source>{name} holds more than {MAX_FILES} files.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/history/folder.py" />
   <source>Check that you may open it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/history/folder.py" />
   <source>Open the folder again.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/history/folder.py" />
   <source>Check the file.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/history/folder.py" />
   <source>Give a smaller folder.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/history/git.py" />
   <source>{name} holds more than {MAX_COMMITS} commits.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/history/git.py" />
   <source>Clone the newest part only: git clone --depth 10000</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/history/source.py" />
   <source>{name} is larger than {value} MB.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/history/source.py" />
   <source>Leave that version out.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/library/__init__.py" />
   <source>Hit</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/library/__init__.py" />
   <source>Identifier</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/library/__init__.py" />
   <source>Library</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/library/__init__.py" />
   <source>Progress</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/library/__init__.py" />
   <source>Record</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/library/__init__.py" />
   <source>Since</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/library/__init__.py" />
   <source>Stage</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/library/__init__.py" />
   <source>Step</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/library/adding.py" />
   <source>None of its {failures} documents could be read</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/library/adding.py" />
   <source>No document was found</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/library/adding.py" />
   <source>{path} is not there.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/library/adding.py" />
   <source>{name} holds no text.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/library/adding.py" />
   <source>Added from {value}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/library/adding.py" />
   <source>The library has a text of {name} ({id}) already.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/library/adding.py" />
   <source>{path} is not a single document.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/library/adding.py" />
   <source>{path} holds no text.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/library/adding.py" />
   <source>Added from {origin}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/library/adding.py" />
   <source>Give a text, a folder with texts, or a git repository.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/library/adding.py" />
   <source>Check the path.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/library/adding.py" />
   <source>Add a document with text.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/library/adding.py" />
   <source>Add it without an id.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/library/adding.py" />
   <source>Give the file that is the text of {id}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/library/adding.py" />
   <source>Add a file with text.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/library/adding.py" />
   <source>an open document</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/library/building.py" />
   <source>The licence library {path} cannot be written ({error}).</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/library/building.py" />
   <source>Check that its folder may be written to, has 150 MB free, and that no other HowOpen has it open.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/library/catalogue.py" />
   <source>The catalogue record {name} is not valid: {reason}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/library/catalogue.py" />
   <source>unknown key {value}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/library/catalogue.py" />
   <source>{value} is missing</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/library/catalogue.py" />
   <source>the id is not the file's name</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/library/catalogue.py" />
   <source>ids are lower case with - and .</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/library/catalogue.py" />
   <source>the kind is not one of {join}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/library/catalogue.py" />
   <source>the date is not ISO</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/library/catalogue.py" />
   <source>the sha256 is not 64 hexadecimal digits</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/library/catalogue.py" />
   <source>scancode_key and sha256 belong together</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/library/catalogue.py" />
   <source>exactly one of scancode_key, text_of and get_it says where the text is</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/library/catalogue.py" />
   <source>the source is not an https address</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/library/catalogue.py" />
   <source>Restore the file from the program's source.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/library/catalogue.py" />
   <source>it cannot be read ({error})</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/library/catalogue.py" />
   <source>the previous version {previous} is not in the catalogue</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/library/catalogue.py" />
   <source>{key} must be text</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/library/catalogue.py" />
   <source>{name} names two records</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/library/catalogue.py" />
   <source> in a list</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/library/known.py" />
   <source>Own text</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/library/own.py" />
   <source>{name} ({id}) is not one of your own entries.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/library/own.py" />
   <source>The name is empty.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/library/own.py" />
   <source>Only what you added can be changed.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/library/own.py" />
   <source>Give the entry a name.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/library/own.py" />
   <source>Check that it may be written to and that no other HowOpen is using it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/library/progress.py" />
   <source>Downloading</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/library/progress.py" />
   <source>Reading licences</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/library/progress.py" />
   <source>Indexing</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/library/progress.py" />
   <source>Saving</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/library/progress.py" />
   <source>{stage} ({done} of {total})</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/library/progress.py" />
   <source>Stopped; the licence library is as it was.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/library/progress.py" />
   <source>{stage} ({value} of {value_2} MB)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/library/records.py" />
   <source>The synced licence data lacks it; get it from its publisher.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/library/search.py" />
   <source>ifnull((SELECT group_concat(tag, ' ') FROM tag WHERE tag.id = entry.id), '')</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/library/search.py" />
   <source>JOIN body USING (row)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/library/search.py" />
   <source>entry.row IN (SELECT id FROM grams_docsize)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/library/search.py" />
   <source>entry.ai DESC</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/library/sources/download.py" />
   <source>Check the network and pip's settings (pip config list), then run it again; or take the wheel of {requirement} from another machine and run: howopen library sync --wheel FILE</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/library/sources/download.py" />
   <source>pip could not fetch {requirement}{value}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/library/sources/download.py" />
   <source>{name} is not the file that this HowOpen expects: its sha256 differs.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/library/sources/download.py" />
   <source>This Python has no pip to fetch the licences with.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/library/sources/download.py" />
   <source>The package index gave another file for {requirement} than this HowOpen expects.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/library/sources/download.py" />
   <source>There is no room to fetch the licences.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/library/sources/download.py" />
   <source>pip fetched no wheel of {requirement}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/library/sources/download.py" />
   <source>{wheel} cannot be read ({strerror}).</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/library/sources/download.py" />
   <source>Take the {tag} wheel of {requirement}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/library/sources/download.py" />
   <source>Run: python -m ensurepip</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/library/sources/download.py" />
   <source>Nothing of it was used. Check which index or mirror pip is set up with: pip config list</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/library/sources/download.py" />
   <source>Free 300 MB and run it again.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/library/sources/download.py" />
   <source>Run it again.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/library/sources/download.py" />
   <source>pip cannot be started ({strerror}).</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/library/sources/download.py" />
   <source>Nothing of {requirement} has arrived for {value} minutes.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/library/sources/scancode.py" />
   <source>{wheel} is not there.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/library/sources/wheel.py" />
   <source>{name} holds no licence data.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/library/sources/wheel.py" />
   <source>{name} holds far more than licence data.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/library/sources/wheel.py" />
   <source>{name} cannot be read as a wheel ({error}).</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/library/sources/wheel.py" />
   <source>It must be a wheel of scancode-toolkit-mini.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/library/sources/wheel.py" />
   <source>Do not use this file.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/library/sources/wheel.py" />
   <source>Fetch it again, or give another file.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/library/store.py" />
   <source>entry.ai DESC, lower(entry.publisher), lower(entry.name), entry.id</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/library/store.py" />
   <source>Near it: {join}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/library/store.py" />
   <source>The licence library has nothing called {strip}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/library/store.py" />
   <source>The library has no text of {name} ({id}).</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/library/store.py" />
   <source>Look with: howopen library search WORDS</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/library/store.py" />
   <source>{get_it} Then add it with: howopen library add FILE</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/library/tags.py" />
   <source>A tag has no letters.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/library/tags.py" />
   <source>Give each tag a word.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/library/writing.py" />
   <source>no row was written</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/planning/answering.py" />
   <source>It needs what we would not do: {lower}{value}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/planning/answering.py" />
   <source>It is granted, and no clause that was found limits this use.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/planning/answering.py" />
   <source>No limits found</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/planning/answering.py" />
   <source>Unwilling: {brief}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/planning/answering.py" />
   <source>The text gives no answer.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/planning/as_json.py" />
   <source>Not legal advice. Each answer rests on the clauses named with it; read them.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/planning/briefs.py" />
   <source>Keep its policy</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/planning/briefs.py" />
   <source>Mind banned uses</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/planning/briefs.py" />
   <source>Copy of the terms</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/planning/briefs.py" />
   <source>Bind your users</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/planning/briefs.py" />
   <source>Keep the notices</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/planning/briefs.py" />
   <source>Mark changes</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/planning/briefs.py" />
   <source>Share alike</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/planning/briefs.py" />
   <source>Give the source</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/planning/briefs.py" />
   <source>Register first</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/planning/briefs.py" />
   <source>Own licence first</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/planning/briefs.py" />
   <source>Pay</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/planning/briefs.py" />
   <source>Report</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/planning/briefs.py" />
   <source>Safety duties</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/planning/briefs.py" />
   <source>Stay under the limit</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/planning/briefs.py" />
   <source>Confirm the figure</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/planning/briefs.py" />
   <source>Limits on training</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/planning/briefs.py" />
   <source>Meet a condition</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/planning/briefs.py" />
   <source>“{quote}” in the name</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/planning/case.py" />
   <source>{removesuffix}, but that reading is not certain.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/planning/duties.py" />
   <source>Display</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/planning/duties.py" />
   <source>Carry</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/planning/duties.py" />
   <source> in the name of the model</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/planning/duties.py" />
   <source>Give credit as the text says</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/planning/duties.py" />
   <source>Hand over a copy of the terms</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/planning/duties.py" />
   <source>Mark what was changed</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/planning/duties.py" />
   <source>Bind recipients and users to the restrictions</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/planning/duties.py" />
   <source>Make the source code available</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/planning/duties.py" />
   <source>Report what the text asks for</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/planning/duties.py" />
   <source>Meet the safety duties</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/planning/duties.py" />
   <source>Keep to the technical bans, such as on reverse engineering</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/planning/duties.py" />
   <source>Pass changes on under the same terms</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/planning/fields.py" />
   <source>Read and keep the {name}{where}{value}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/planning/fields.py" />
   <source> at {value}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/planning/fields.py" />
   <source>The {join} may forbid “{said}”, and it is not among the documents.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/planning/fields.py" />
   <source>It forbids “{field}” in part or on a condition; whether that reaches “{said}”, only a person can tell.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/planning/fields.py" />
   <source>Keep it out of “{said}”</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/planning/fields.py" />
   <source>Settle its use for “{said}” with counsel first</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/planning/fields.py" />
   <source> and {rest} more</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/planning/fields.py" />
   <source>Keep out of the prohibited uses ({fields})</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/planning/fields.py" />
   <source>Keep out of the prohibited uses</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/planning/fields.py" />
   <source>not among these documents</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/planning/fields.py" />
   <source>may change</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/planning/fields.py" />
   <source>It forbids “{field}”; whether that means “{said}”, only a person can tell.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/planning/fields.py" />
   <source>It forbids “{field}”.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/planning/fields.py" />
   <source>No “{field}”</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/planning/fields.py" />
   <source>Read and keep the policy it refers to</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/planning/fields.py" />
   <source>Policy not open</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/planning/fields.py" />
   <source>Keep to the rules on use</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/planning/profile_text.py" />
   <source># Who we are and what we plan, for “Can we use it?”. What is not here is unknown, and nothing is guessed.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/planning/profiles.py" />
   <source>See the commented example in resources/profiles/example.toml.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/planning/profiles.py" />
   <source>Internal use</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/planning/profiles.py" />
   <source>In our product</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/planning/profiles.py" />
   <source>Hosted service</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/planning/profiles.py" />
   <source>Fine-tune</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/planning/profiles.py" />
   <source>Distribute weights</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/planning/profiles.py" />
   <source>Train on outputs</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/planning/profiles.py" />
   <source>The profile “{name}” is too large to be one.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/planning/profiles.py" />
   <source>The profile “{name}”: “{key}” {reason}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/planning/profiles.py" />
   <source>The profile “{name}” could not be opened: {strerror}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/planning/profiles.py" />
   <source>The profile “{name}” is not UTF-8 text.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/planning/profiles.py" />
   <source>The profile “{name}” is not valid TOML: {error}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/planning/profiles.py" />
   <source>is missing; without planned uses there is nothing to answer</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/planning/profiles.py" />
   <source>must be that of the figures; nothing is converted</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/planning/profiles.py" />
   <source>must be a list of tables ([[past]])</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/planning/profiles.py" />
   <source>must name at least one of {listed}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/planning/profiles.py" />
   <source>must be an ISO 4217 code of three letters, such as “EUR”</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/planning/profiles.py" />
   <source>must be ISO 3166-1 codes of two letters, such as “DE”; name countries, not areas</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/planning/profiles.py" />
   <source>must be a number from 0 up</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/planning/profiles.py" />
   <source>must be text in quotation marks</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/planning/profiles.py" />
   <source>must be true or false; leave it out where it is not known</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/planning/profiles.py" />
   <source>must be a list of texts</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/planning/profiles.py" />
   <source>must be a table ([{key}])</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/planning/profiles.py" />
   <source>Our organisation</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/planning/profiles.py" />
   <source>must be a month such as “2025-03”</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/planning/profiles.py" />
   <source>knows no “{field}”; allowed: {listed}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/planning/profiles.py" />
   <source>knows no “{item}”; allowed: {listed}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/planning/profiles.py" />
   <source>is not known; allowed: {listed}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/planning/purposes.py" />
   <source>It is for {said} purposes only, and the plan is {said_2}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/planning/purposes.py" />
   <source>What this text grants could not be decided with certainty.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/planning/purposes.py" />
   <source>Keep to {said} purposes</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/planning/purposes.py" />
   <source>Commercial use is forbidden</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/planning/purposes.py" />
   <source>This is a policy of prohibited uses; open the licence that it belongs to as well.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/planning/purposes.py" />
   <source>Grant unclear</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/planning/purposes.py" />
   <source>It is for {said} purposes only, and its definition speaks of offering it to others.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/planning/purposes.py" />
   <source>Pages of {name} hold no text that could be read.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/planning/purposes.py" />
   <source>{name} is not in English, which is all that HowOpen reads.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/planning/purposes.py" />
   <source>Needs its licence</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/planning/purposes.py" />
   <source>It is for {said} purposes only; what the plan is for is not known.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/planning/purposes.py" />
   <source>The text does not say whether commercial use is allowed.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/planning/purposes.py" />
   <source>Commercial use depends on a condition that only a person can judge.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/planning/purposes.py" />
   <source>Commercial use may need leave or a licence of its own.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/planning/purposes.py" />
   <source>A clause that may limit this was read without certainty.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/planning/purposes.py" />
   <source>Unread pages</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/planning/purposes.py" />
   <source>Not in English</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/planning/purposes.py" />
   <source>For what purpose?</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/planning/purposes.py" />
   <source>{reason}; what the plan is for is not known.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/planning/purposes.py" />
   <source>Commercial use?</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/planning/purposes.py" />
   <source>Ask for leave or a licence of its own</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/planning/purposes.py" />
   <source>Uncertain clause</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/planning/purposes.py" />
   <source>Offering to others?</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/planning/purposes.py" />
   <source>Not commercially</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/planning/purposes.py" />
   <source>Register for commercial use</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/planning/purposes.py" />
   <source>Pay as the terms say</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/planning/rights.py" />
   <source>Meet the condition for models trained with it</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/planning/rights.py" />
   <source>It forbids selling or passing on the service; whether a product on it is meant is not said.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/planning/rights.py" />
   <source>Changing it</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/planning/rights.py" />
   <source>Passing it on</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/planning/rights.py" />
   <source>Hand out the unchanged model only</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/planning/rights.py" />
   <source>Treat a model trained with it as the text defines, which may put it under the same terms</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/planning/rights.py" />
   <source>foundation or language</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/planning/rights.py" />
   <source>Training {kind} models is forbidden.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/planning/rights.py" />
   <source>Forbidden</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/planning/rights.py" />
   <source>It forbids offering it as a hosted service.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/planning/rights.py" />
   <source>It forbids selling or passing on the service.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/planning/rights.py" />
   <source>Passing it on is forbidden; whether a hosted service is meant is not said.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/planning/rights.py" />
   <source>No clause gives the right to make it available to others.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/planning/rights.py" />
   <source>{doing} is forbidden.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/planning/rights.py" />
   <source>No clause gives or forbids it: {lower}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/planning/rights.py" />
   <source>Training {kind} models is forbidden; whether ours are such is not known.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/planning/rights.py" />
   <source>Train no {kind} models</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/planning/rights.py" />
   <source>Some bans</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/planning/rights.py" />
   <source>Hosting forbidden</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/planning/rights.py" />
   <source>Reselling forbidden</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/planning/rights.py" />
   <source>Is a service meant?</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/planning/rights.py" />
   <source>No grant found</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/planning/rights.py" />
   <source>Text is silent</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/planning/rights.py" />
   <source>No clause says whether outputs may train other models.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/planning/rights.py" />
   <source>Words on training other models stand in the text; read them first.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/planning/rights.py" />
   <source>Read the clause</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/planning/territories.py" />
   <source>European Union</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/planning/territories.py" />
   <source>European Economic Area</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/planning/territories.py" />
   <source>United Kingdom</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/planning/territories.py" />
   <source>United States</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/planning/territories.py" />
   <source>the EU</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/planning/territories.py" />
   <source>the EEA</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/planning/territories.py" />
   <source>the UK</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/planning/territories.py" />
   <source>the US</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/planning/territories.py" />
   <source>Keep it away from users in {the} ({join})</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/planning/territories.py" />
   <source>Comply with export control and sanctions law</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/planning/territories.py" />
   <source>the {name}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/planning/territories.py" />
   <source>It leaves out {the}, and our place of business is there.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/planning/territories.py" />
   <source>The text leaves out {join}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/planning/territories.py" />
   <source>It leaves out {the}; our place of business is not known.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/planning/territories.py" />
   <source>It leaves out {the}, a part of the country that we are in.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/planning/territories.py" />
   <source>Not in {short}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/planning/territories.py" />
   <source>It leaves out {the}; where our users are is not known.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/planning/territories.py" />
   <source>It leaves out {the}, and all our users are there.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/planning/territories.py" />
   <source>Keep it out of {the}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/planning/territories.py" />
   <source>A clause sets limits by place that only a person can judge.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/planning/territories.py" />
   <source>The text leaves out “{name}”, which HowOpen does not know.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/planning/territories.py" />
   <source>Where are we?</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/planning/territories.py" />
   <source>In {short}?</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/planning/territories.py" />
   <source>Where are users?</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/planning/territories.py" />
   <source>No users in {short}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/planning/territories.py" />
   <source>Limits by place?</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/planning/territories.py" />
   <source>Unknown place</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/planning/thresholds.py" />
   <source>on the release date</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/planning/thresholds.py" />
   <source>{percent} of the limit.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/planning/thresholds.py" />
   <source>The organisation is over the limit of {label}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/planning/thresholds.py" />
   <source>{words} What counts is the figure on the release date, which the profile does not give.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/planning/thresholds.py" />
   <source>Earlier figures lie on both sides; the release date decides.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/planning/thresholds.py" />
   <source>The limit is zero.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/planning/thresholds.py" />
   <source>{share} times the limit.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/planning/thresholds.py" />
   <source>Less than 0.1%</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/planning/thresholds.py" />
   <source>Confirm that the figure on the version's release date was under {label}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/planning/thresholds.py" />
   <source>an unknown currency</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/planning/thresholds.py" />
   <source>The limit is in {value}, our figures in {ours}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/planning/thresholds.py" />
   <source>The profile has no figure of this kind.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/planning/thresholds.py" />
   <source>Who counts</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/planning/thresholds.py" />
   <source>{words} That is an earlier month; later growth does not count.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/planning/thresholds.py" />
   <source>The profile does not give this figure.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/planning/thresholds.py" />
   <source>{words} Affiliates count too, and theirs are not known.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/planning/thresholds.py" />
   <source>{words} The figures include affiliates, who may not count.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/planning/thresholds.py" />
   <source>The figure is exactly the limit.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/planning/thresholds.py" />
   <source>Request a licence of its own from the licensor</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/planning/thresholds.py" />
   <source>a licence must be requested first</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/planning/thresholds.py" />
   <source>the rights end there</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/planning/thresholds.py" />
   <source>Display the name, being over {label}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/planning/thresholds.py" />
   <source>{over}; what follows, only a person can tell from the text.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/planning/thresholds.py" />
   <source>Measured</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/planning/thresholds.py" />
   <source>Then</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/planning/thresholds.py" />
   <source>A limit of {label} was read without certainty.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/planning/thresholds.py" />
   <source>There is a limit of {label}. {words}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/planning/thresholds.py" />
   <source>Stay under {label}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/planning/thresholds.py" />
   <source>Over {short}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/planning/thresholds.py" />
   <source>Limit uncertain</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/planning/thresholds.py" />
   <source>{over}, which stands in the part on commercial use.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/planning/thresholds.py" />
   <source>Pay, being over {label}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/planning/thresholds.py" />
   <source>no named currency</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/policy/checking.py" />
   <source>The rule is for {names}; this text is {lower}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/policy/checking.py" />
   <source>The policy does not name {}; it is then {as}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/policy/checking.py" />
   <source>for review</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/policy/checking.py" />
   <source>It is undecided whether the rule is meant for this text.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/policy/doubts.py" />
   <source>The text does not decide it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/policy/doubts.py" />
   <source>The text is not in English ({language}), so clauses may be missed.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/policy/doubts.py" />
   <source>The finding is uncertain.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/policy/doubts.py" />
   <source>It rests on silence, and no text could be read on page {join}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/policy/doubts.py" />
   <source>It rests on silence, but an uncertain clause may bear on it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/policy/doubts.py" />
   <source>The text says “{words}” where no clause was recognised.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/policy/doubts.py" />
   <source>How open the text is could not be decided.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/policy/doubts.py" />
   <source>The text takes in a policy that stands elsewhere and may say more.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/policy/doubts.py" />
   <source>Uses are prohibited, but none of the known fields was recognised.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/policy/doubts.py" />
   <source>A clause of this kind stands in the text, but what it says was not recognised.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/policy/doubts.py" />
   <source>The text grants nothing for certain, so its silence decides nothing.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/policy/loading.py" />
   <source>rule “{name}”</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/policy/loading.py" />
   <source>deviation {number}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/policy/loading.py" />
   <source>is missing</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/policy/loading.py" />
   <source>A policy has at least one [[rule]].</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/policy/loading.py" />
   <source>cannot be “{name}”</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/policy/loading.py" />
   <source>Use small letters, digits and hyphens.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/policy/loading.py" />
   <source>and “clause” stand both</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/policy/loading.py" />
   <source>is missing, and so is “clause”</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/policy/loading.py" />
   <source>A rule is about one fact or one category of clause.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/policy/loading.py" />
   <source>cannot be “{category}”</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/policy/loading.py" />
   <source>Allowed: {join}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/policy/loading.py" />
   <source>must be the sha256 of a file</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/policy/loading.py" />
   <source>It has 64 digits from 0 to f; 'check' shows it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/policy/loading.py" />
   <source>cannot be “{rule}”</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/policy/loading.py" />
   <source>The policy {name} is larger than 1 MB.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/policy/loading.py" />
   <source>The policy {name} could not be read: {strerror}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/policy/loading.py" />
   <source>The policy {file} is not TOML: {error}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/policy/loading.py" />
   <source>“{id}” stands twice</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/policy/loading.py" />
   <source>Give each rule an id of its own.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/policy/loading.py" />
   <source>rule {number}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/policy/loading.py" />
   <source>cannot be “{fact}”</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/policy/loading.py" />
   <source>Is it the right file?</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/policy/loading.py" />
   <source>Name a policy file in TOML.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/policy/loading.py" />
   <source>Correct the file.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/policy/loading.py" />
   <source>belongs to a rule about clauses</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/policy/loading.py" />
   <source>Write clause = "..." instead of fact.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/policy/positions.py" />
   <source>What is undecided needs review; write undecided = "unacceptable" where it shall fail.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/policy/positions.py" />
   <source>"none", or tables such as { metric = "revenue", at_least = 1_000_000, unit = "USD", period = "year" }</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/policy/positions.py" />
   <source>words of the document, "{NONE}" or "{ANY}"</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/policy/positions.py" />
   <source>is missing, and so are all positions</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/policy/positions.py" />
   <source>Give {join}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/policy/positions.py" />
   <source>cannot hold “{item}”</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/policy/positions.py" />
   <source>Allowed: {allowed_words}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/policy/positions.py" />
   <source>cannot hold “undecided”</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/policy/positions.py" />
   <source>cannot be “{metric}”</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/policy/positions.py" />
   <source>cannot be “{period}”</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/policy/positions.py" />
   <source>cannot hold {amount} for any metric</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/policy/positions.py" />
   <source>Figures of different metrics can't be compared.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/policy/positions.py" />
   <source>Allowed: true, false (without quotation marks).</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/policy/positions.py" />
   <source>names “{named}”, as {value} does</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/policy/positions.py" />
   <source>A value has one position.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/policy/statements.py" />
   <source>{len} such clauses are</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/policy/statements.py" />
   <source>Such a clause is</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/policy/statements.py" />
   <source>Present</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/policy/statements.py" />
   <source>Absent</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/policy/statements.py" />
   <source>A ban on reverse engineering.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/policy/tables.py" />
   <source>cannot be “{value}”</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/policy/tables.py" />
   <source>must be words in quotation marks, and not empty</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/policy/tables.py" />
   <source>Write {key} = "...".</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/policy/tables.py" />
   <source>must be true or false</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/policy/tables.py" />
   <source>Write {key} = true or {key_2} = false.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/policy/tables.py" />
   <source>Write {key} = 1_000_000.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/policy/tables.py" />
   <source>must be a date</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/policy/tables.py" />
   <source>Write {key} = 2027-12-31, without quotation marks.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/policy/tables.py" />
   <source>must be a list</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/policy/tables.py" />
   <source>Write {key} = [ ... ].</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/policy/tables.py" />
   <source>is not a known key</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/policy/tables.py" />
   <source>cannot hold “{value}”</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/policy/tables.py" />
   <source>must be tables</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/policy/tables.py" />
   <source>Begin each with [[{key}]].</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/reading/__init__.py" />
   <source>Format</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/reading/__init__.py" />
   <source>Inventory</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/reading/__init__.py" />
   <source>Limits</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/reading/docx_file.py" />
   <source>The file holds hidden text, which is left out.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/reading/docx_file.py" />
   <source>Not read, though it may hold words: {parts}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/reading/docx_file.py" />
   <source>[Page {kind}] {words}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/reading/docx_package.py" />
   <source>Word document</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/reading/docx_package.py" />
   <source>embedded file</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/reading/docx_package.py" />
   <source>embedded files</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/reading/docx_package.py" />
   <source>inserted file</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/reading/docx_package.py" />
   <source>inserted files</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/reading/docx_package.py" />
   <source>a Word file with encrypted parts</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/reading/docx_walk.py" />
   <source>sdt sdtContent customXml smartTag ins moveTo del moveFrom body hyperlink fldSimple dir bdo hdr ftr</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/reading/docx_walk.py" />
   <source>instrText delInstrText pPr rPr tblPr trPr tcPr sectPr Fallback</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/reading/encodings.py" />
   <source>Big5</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/reading/encodings.py" />
   <source>Shift JIS</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/reading/encodings.py" />
   <source>Windows-1252</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/reading/encodings.py" />
   <source>Latin-1</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/reading/encodings.py" />
   <source>The file held NUL characters, which are left out.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/reading/encodings.py" />
   <source>Some characters could not be decoded and are shown as “�”.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/reading/encodings.py" />
   <source>The file does not say its encoding; it was read as {get}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/reading/failures.py" />
   <source>“{name}” holds no document that HowOpen reads{instead}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/reading/failures.py" />
   <source>“{name}” holds no document named “{member}”.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/reading/failures.py" />
   <source>“{name}” does not exist.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/reading/failures.py" />
   <source>“{name}” is a folder, not a file.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/reading/failures.py" />
   <source>“{name}” is not an ordinary file.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/reading/failures.py" />
   <source>“{name}” may not be read: permission denied.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/reading/failures.py" />
   <source>“{name}” could not be read: {reason}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/reading/failures.py" />
   <source>“{name}” is empty: it holds no text.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/reading/failures.py" />
   <source>“{name}” is too large: {value} MB, where at most {value_2} MB are read.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/reading/failures.py" />
   <source>“{name}” is {value}: HowOpen cannot read it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/reading/failures.py" />
   <source>“{name}” is not a Word document: it is not a zip archive that holds word/document.xml.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/reading/failures.py" />
   <source>“{name}” is damaged: it is not a complete {kind}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/reading/failures.py" />
   <source>“{name}” unpacks to more than {value} MB and was not opened.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/reading/failures.py" />
   <source>“{name}” lies in more than {limit} archives inside each other and was not opened.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/reading/failures.py" />
   <source>“{name}” holds {len} documents: {shown}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/reading/failures.py" />
   <source>, only {left_out}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/reading/failures.py" />
   <source>“{name}” is protected: this {kind} is encrypted, and HowOpen cannot decrypt it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/reading/failures.py" />
   <source>“{name}” nests its elements too deeply to be a document.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/reading/failures.py" />
   <source>“{name}” is protected by a password.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/reading/failures.py" />
   <source>Its page is blank or a picture</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/reading/failures.py" />
   <source>All its {pages} pages are blank or pictures</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/reading/failures.py" />
   <source>“{name}” holds no text. {held}, as a scanner makes them.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/reading/failures.py" />
   <source>“{name}” took longer than {seconds} seconds to read and was given up.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/reading/failures.py" />
   <source>“{name}” could not be read: its reader stopped, most likely because the file is damaged or needs too much memory.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/reading/failures.py" />
   <source>Check the path; the file may have been moved or renamed.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/reading/failures.py" />
   <source>Choose the documents inside it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/reading/failures.py" />
   <source>Save the text as a file and open that.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/reading/failures.py" />
   <source>Change the file's permissions or copy it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/reading/failures.py" />
   <source>Check the drive and try again.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/reading/failures.py" />
   <source>Check that it was downloaded or saved whole.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/reading/failures.py" />
   <source>An agreement is far smaller; check that this is the right file, or split it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/reading/failures.py" />
   <source>HowOpen reads text, Markdown, HTML, Word (.docx), ODT, RTF, PDF, e-mail (.eml) and ZIP files.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/reading/failures.py" />
   <source>Open it in its own program and save it as .docx, PDF or plain text.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/reading/failures.py" />
   <source>Get the file again, or open it in its own program and save it anew.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/reading/failures.py" />
   <source>Do not trust this file. If you know where it comes from, save its text as .txt.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/reading/failures.py" />
   <source>Unpack it yourself and open the documents that you need.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/reading/failures.py" />
   <source> and others</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/reading/failures.py" />
   <source>Open them one by one.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/reading/failures.py" />
   <source>Check that it is the right file.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/reading/failures.py" />
   <source>The file may have changed; open it anew.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/reading/failures.py" />
   <source>Open it in its own program with its password and save it without one.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/reading/failures.py" />
   <source>Save its text as .txt and open that.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/reading/failures.py" />
   <source>“{name}” is protected, and the password is wrong.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/reading/failures.py" />
   <source>Give its password.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/reading/failures.py" />
   <source>Split it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/reading/failures.py" />
   <source>“{name}” holds no text, and text recognition (OCR) found none in its pictures.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/reading/failures.py" />
   <source>Let its text be recognised (OCR): here, or in a PDF program whose result you save and open.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/reading/failures.py" />
   <source>Save its text as .txt, or split it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/reading/failures.py" />
   <source>Open it in its own program and save it anew, or as .txt.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/reading/failures.py" />
   <source>Give the right password.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/reading/failures.py" />
   <source>Check that it is the right file, or scan it again, upright and at 300 dots an inch.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/reading/failures.py" />
   <source>not text</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/reading/files.py" />
   <source>the path is not valid</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/reading/frames.py" />
   <source>{name} of {kind} may not cross</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/reading/frames.py" />
   <source>{module}.{name} may not cross</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/reading/frames.py" />
   <source>{module}.{name} is no value</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/reading/html_file.py" />
   <source>address article aside blockquote body caption center dd details div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr html legend li main menu ol p pre section summary table tbody td tfoot th thead tr ul</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/reading/html_shown.py" />
   <source>cookie notices and dialogs</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/reading/html_shown.py" />
   <source>buttons and fields</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/reading/html_shown.py" />
   <source>hidden text</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/reading/html_shown.py" />
   <source>words in pictures and media</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/reading/html_shown.py" />
   <source>p li dt dd tr td th thead tbody tfoot option optgroup colgroup rt rp br hr img input meta link area base col embed source track wbr param</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/reading/html_shown.py" />
   <source>header footer aside</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/reading/html_shown.py" />
   <source>div ul ol section header footer aside p a span</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/reading/html_shown.py" />
   <source>script style template head noscript</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/reading/html_shown.py" />
   <source>button select input textarea datalist</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/reading/html_shown.py" />
   <source>iframe object svg canvas audio video math</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/reading/html_shown.py" />
   <source>navigation menu menubar search</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/reading/html_shown.py" />
   <source>dialog alertdialog</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/reading/html_shown.py" />
   <source>Left out: {listed}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/reading/html_shown.py" />
   <source>another page</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/reading/html_shown.py" />
   <source>{other_pages} other pages</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/reading/html_shown.py" />
   <source>The page shows {shown} inside it, which HowOpen does not fetch.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/reading/inventory.py" />
   <source>Left out, being no documents that HowOpen reads: {listed}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/reading/inventory.py" />
   <source>{shown} and {more} more</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/reading/mail_file.py" />
   <source>Attached and no part of this text: {names}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/reading/mail_file.py" />
   <source>The message also holds its text without layout ({count:,} words); the one with layout is read.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/reading/mail_file.py" />
   <source>From</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/reading/mail_file.py" />
   <source>Date</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/reading/mail_file.py" />
   <source>Subject</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/reading/mail_parts.py" />
   <source>Content-Location</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/reading/mail_parts.py" />
   <source>part {value}{get}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/reading/ocr_rapid.py" />
   <source>EngineConfig.{RUNTIME}.intra_op_num_threads</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/reading/ocr_tesseract.py" />
   <source>tesseract ({join})</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/reading/odt_file.py" />
   <source>Not read, though it may hold words: {count:,} embedded {kind}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/reading/odt_package.py" />
   <source>OpenDocument text</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/reading/page_worker.py" />
   <source>“{name}”: this was not understood.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/reading/page_worker.py" />
   <source>A page of “{name}” cannot be drawn: it is damaged.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/reading/page_worker.py" />
   <source>Read its text instead.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/reading/pdf_blocks.py" />
   <source>non self third cross co ex all multi sub pre post</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/reading/pdf_file.py" />
   <source>Title</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/reading/pdf_file.py" />
   <source>Page {value} of {total}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/reading/pdf_warnings.py" />
   <source>Pages {listed} {several}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/reading/pdf_warnings.py" />
   <source>Page {value} {one}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/reading/pdf_warnings.py" />
   <source>{value} to {value_2}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/reading/pdf_warnings.py" />
   <source> Text recognition (OCR) would be needed.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/reading/pdf_warnings.py" />
   <source>a picture or empty</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/reading/pdf_warnings.py" />
   <source>{named} no text: {what}.{needed}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/reading/pdf_warnings.py" />
   <source>{read} read from pictures by text recognition (OCR): check the words against the original.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/reading/pdf_warnings.py" />
   <source>{named} no text that text recognition (OCR) could read.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/reading/pdf_warnings.py" />
   <source>{named} no text that could be read: the file is damaged there.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/reading/reader.py" />
   <source>The file is named “{suffix}” but is {article} {format}, and was read as one.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/reading/reader.py" />
   <source>plain text</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/reading/reader.py" />
   <source>Markdown</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/reading/reader.py" />
   <source>Word file</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/reading/reader.py" />
   <source>word document</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/reading/reader.py" />
   <source>microsoft word</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/reading/rtf_file.py" />
   <source>The file ends too early, so text may be missing at its end.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/reading/rtf_state.py" />
   <source>comment {value}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/reading/rtf_state.py" />
   <source>footnote {len}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/reading/several.py" />
   <source>Document {number} of {len}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/reading/sniff.py" />
   <source>an old Word file (.doc) or a Word file with a password</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/reading/sniff.py" />
   <source>a PostScript file</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/reading/sniff.py" />
   <source>a compressed archive (gzip)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/reading/sniff.py" />
   <source>a compressed archive (bzip2)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/reading/sniff.py" />
   <source>a compressed archive (xz)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/reading/sniff.py" />
   <source>a compressed archive (7-Zip)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/reading/sniff.py" />
   <source>an Excel workbook</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/reading/sniff.py" />
   <source>a PowerPoint presentation</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/reading/sniff.py" />
   <source>a Java program</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/reading/sniff.py" />
   <source>an Android program</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/reading/sniff.py" />
   <source>an OpenDocument file of another kind, or an e-book</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/reading/tracked.py" />
   <source>The file holds tracked changes: </source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/reading/tracked.py" />
   <source>The text is read as if all of them were accepted.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/reading/tracked.py" />
   <source>The text is read as if all of them were rejected.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/reading/tracked.py" />
   <source>Both versions are shown: [-deleted-] and {+inserted+} words.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/reading/tracked.py" />
   <source>The file holds {count} {value}, kept apart from the text.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/reading/tracked.py" />
   <source> by {listed}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/reading/zip_file.py" />
   <source>file in an archive</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/reviewing/__init__.py" />
   <source>Correction</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/reviewing/crediting.py" />
   <source>{who} {value} the finding “{what}” ({when}).</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/reviewing/crediting.py" />
   <source>{more} more {value} on it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/reviewing/crediting.py" />
   <source>Somebody</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/reviewing/crediting.py" />
   <source>decision bears</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/reviewing/crediting.py" />
   <source>decisions bear</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/reviewing/deciding.py" />
   <source>There are no words in the selection.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/reviewing/deciding.py" />
   <source>Select the words of the clause in the text.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/reviewing/deciding.py" />
   <source>Added by {who}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/reviewing/remarks.py" />
   <source>There are no words to comment on.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/reviewing/remarks.py" />
   <source>The note is empty.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/reviewing/remarks.py" />
   <source>Select some words of the text first.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/reviewing/remarks.py" />
   <source>Write some words, or press Esc to leave it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/reviewing/signing.py" />
   <source>1 finding waits</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/reviewing/signing.py" />
   <source>{open} findings wait</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/reviewing/signing.py" />
   <source>{waiting} for a decision.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/reviewing/signing.py" />
   <source>Confirm, correct or reject each finding first.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/structure/numbering.py" />
   <source>decimal {value}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/structure/references.py" />
   <source>section {number}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/workspace/alignments.py" />
   <source>Look at the rights of HowOpen's folder.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/workspace/alignments.py" />
   <source>the system refused</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/workspace/alignments.py" />
   <source>A damaged file of aligned clauses could not be kept: {reason}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/workspace/alignments.py" />
   <source>The aligned clauses could not be read: {reason}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/workspace/alignments.py" />
   <source>The aligned clauses could not be saved: {reason}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/workspace/batch/dask_engine.py" />
   <source>The connection to the Dask scheduler was lost.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/workspace/batch/dask_engine.py" />
   <source>Continue with --resume.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/workspace/batch/dask_engine.py" />
   <source>Dask is not installed here.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/workspace/batch/dask_engine.py" />
   <source>The Dask scheduler at “{address}” does not answer.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/workspace/batch/dask_engine.py" />
   <source>The Dask scheduler at “{address}” has too few workers.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/workspace/batch/dask_engine.py" />
   <source>Install HowOpen with its extra “dask”.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/workspace/batch/dask_engine.py" />
   <source>Start one there: dask worker {address}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/workspace/batch/engines.py" />
   <source>The process that worked on it stopped unexpectedly.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/workspace/batch/engines.py" />
   <source>The file may be too large or damaged; the other documents go on.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/workspace/batch/journal.py" />
   <source>{name} could not be written: {strerror}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/workspace/batch/journal.py" />
   <source>Another run writes to {name}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/workspace/batch/journal.py" />
   <source>What was done is kept: when there is room, and you may write there, continue with --resume.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/workspace/batch/journal.py" />
   <source>Wait until it has ended, or choose another output.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/workspace/batch/processes.py" />
   <source>The processes that do the work could not be started.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/workspace/batch/processes.py" />
   <source>Close other programs, or use --jobs 1.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/workspace/batch/progress.py" />
   <source>[{value}{value_2}] {done} of {total}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/workspace/batch/records.py" />
   <source>Path</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/workspace/batch/records.py" />
   <source>Document</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/workspace/batch/records.py" />
   <source>Openness index</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/workspace/batch/records.py" />
   <source>tracked changes {value}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/workspace/batch/records.py" />
   <source>HowOpen {version}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/workspace/batch/records.py" />
   <source>Clauses</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/workspace/batch/records.py" />
   <source>Uncertain findings</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/workspace/batch/records.py" />
   <source>Known licence</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/workspace/batch/records.py" />
   <source>SHA-256 of the file</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/workspace/batch/records.py" />
   <source>Made on</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/workspace/batch/records.py" />
   <source>Engine</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/workspace/batch/records.py" />
   <source>Rules</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/workspace/batch/records.py" />
   <source>Source</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/workspace/batch/records.py" />
   <source>Warnings</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/workspace/batch/records.py" />
   <source>Notice</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/workspace/batch/records.py" />
   <source>, pictures of text recognised</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/workspace/batch/store.py" />
   <source>A run that was broken off left {name}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/workspace/batch/store.py" />
   <source>Continue it with --resume, or delete that file to begin anew.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/workspace/batch/sweep.py" />
   <source>The cluster runs HowOpen {version} with other rules than this computer.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/workspace/batch/sweep.py" />
   <source>Install the same version on its workers.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/workspace/batch/work.py" />
   <source>“{source}” lies in this computer's library, which a cluster does not see.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/workspace/batch/work.py" />
   <source>Analyse it without --engine dask.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/workspace/batch/work.py" />
   <source>{name} could not be read: {strerror}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/workspace/bundles.py" />
   <source>None of the documents grants a right.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/workspace/bundles.py" />
   <source>“{name}” is too large.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/workspace/bundles.py" />
   <source>“{name}” could not be opened: {strerror}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/workspace/bundles.py" />
   <source>At most {MOST_BYTES} bytes are read.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/workspace/bundles.py" />
   <source>“{name}” is not text in UTF-8.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/workspace/bundles.py" />
   <source>Save it as UTF-8 and try again.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/workspace/checking.py" />
   <source>Give the path of a TOML file, or one of these: {join}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/workspace/checking.py" />
   <source>There is no policy “{name}”.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/workspace/checking.py" />
   <source>There is no check in the format “{format}”.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/workspace/checking.py" />
   <source>One of {join}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/workspace/classes.py" />
   <source>Source-available</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/workspace/classes.py" />
   <source>Proprietary Free</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/workspace/classes.py" />
   <source>Free Restricted</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/workspace/classes.py" />
   <source>Commercial</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/workspace/classes.py" />
   <source>None.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/workspace/contents.py" />
   <source>Text recognition (OCR) is not installed on this computer: install tesseract, or HowOpen with its extra “ocr”.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/workspace/contents.py" />
   <source>{name} could not be read again: {strerror}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/workspace/contents.py" />
   <source>Open it from where it is now.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/workspace/desk.py" />
   <source>The licence library is not on this computer yet.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/workspace/desk.py" />
   <source>Finding clauses</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/workspace/desk.py" />
   <source>Fetch it with 'howopen library sync' while you are online.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/workspace/finding.py" />
   <source> and {value} more</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/workspace/finding.py" />
   <source>“{name}” is no one document here.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/workspace/finding.py" />
   <source>There are several documents here.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/workspace/finding.py" />
   <source>Name one of: {join}{more}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/workspace/inputs.py" />
   <source>HowOpen reads {READ}; of a folder, those that lie directly in it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/workspace/inputs.py" />
   <source>“{path}” holds no file that HowOpen reads.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/workspace/inputs.py" />
   <source>The folder “{path}” could not be opened: {strerror}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/workspace/jobs.py" />
   <source>Looking for documents</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/workspace/jobs.py" />
   <source>Comparing</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/workspace/jobs.py" />
   <source>Marking the clauses</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/workspace/jobs.py" />
   <source>Looking for versions</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/workspace/jobs.py" />
   <source>Changing the library</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/workspace/kinds.py" />
   <source>PDF, DOCX, ODT, RTF, HTML, Markdown and text files, and e-mails and ZIP archives of these</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/workspace/lineages.py" />
   <source>The library has fewer than two dated versions of {name}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/workspace/lineages.py" />
   <source>A timeline needs the texts of two versions.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/workspace/marking.py" />
   <source>Export a PDF report instead.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/workspace/marking.py" />
   <source>{name} is no PDF file, so its pages can't be marked.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/workspace/mistakes.py" />
   <source> in {name}:{tb_lineno}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/workspace/mistakes.py" />
   <source>HowOpen made a mistake ({name}{place}).</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/workspace/mistakes.py" />
   <source>Nothing is lost; the other documents go on. Please report it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/workspace/originals.py" />
   <source>The file of {name} is not what was read.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/workspace/originals.py" />
   <source>Open the document again to see its pages.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/workspace/review_notes.py" />
   <source>On {quoted}: {words}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/workspace/review_saving.py" />
   <source>{name} could not be saved: {strerror}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/workspace/review_saving.py" />
   <source>{name} could not be saved. {message}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/workspace/review_saving.py" />
   <source>Save somewhere else.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/workspace/review_session.py" />
   <source>remove the comment on {subject}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/workspace/review_session.py" />
   <source>{name}, read anew by HowOpen {version}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/workspace/review_session.py" />
   <source>close {name}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/workspace/review_session.py" />
   <source>note on {subject}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/workspace/review_session.py" />
   <source>comment on</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/workspace/review_session.py" />
   <source>reply to the comment on</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/workspace/review_session.py" />
   <source>open {name}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/workspace/review_session.py" />
   <source>add {words}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/workspace/review_session.py" />
   <source>sign {name}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/workspace/review_session.py" />
   <source>withdraw the signature of {name}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/workspace/review_session.py" />
   <source>read {name} anew</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/workspace/review_words.py" />
   <source>{start} to {end}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/workspace/settings.py" />
   <source>Colours: system, light or dark.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/workspace/settings.py" />
   <source>High contrast: pure grounds, no washes, lines of 2 px; signs and underlines stay.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/workspace/settings.py" />
   <source>Size of all type, in per cent.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/workspace/settings.py" />
   <source>Language of the window; documents keep theirs. Holds from the next start on.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/workspace/settings.py" />
   <source>Your name in the audit trail and in sign-offs; empty for that of your login.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/workspace/settings.py" />
   <source>C confirms, E corrects, N notes ... where no text is written.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/workspace/settings.py" />
   <source>Opens at the next start what was open.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/workspace/settings.py" />
   <source>Place and size of the window, as Qt saves it (base64).</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/workspace/settings.py" />
   <source>Widths of the panes, as JSON.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/workspace/settings.py" />
   <source>What was open, as JSON.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/workspace/settings.py" />
   <source>The review file that was open last.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/workspace/settings.py" />
   <source>Folder of the last export.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/workspace/settings.py" />
   <source>The organisation and plan of “Can we?”, as TOML.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/workspace/settings.py" />
   <source>The file that the organisation and plan were opened from or saved to.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/workspace/settings.py" />
   <source>Weights of the openness index as JSON; empty for the standard ones.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/workspace/settings.py" />
   <source>Theme</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/workspace/settings.py" />
   <source>Contrast</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/workspace/settings.py" />
   <source>Zoom</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/workspace/settings.py" />
   <source>Language</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/workspace/settings.py" />
   <source>Name</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/workspace/settings.py" />
   <source>Single-letter keys</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/workspace/settings.py" />
   <source>Restore the session</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/workspace/settings.py" />
   <source>As the system</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/workspace/settings.py" />
   <source>Light</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/workspace/settings.py" />
   <source>Dark</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/workspace/settings.py" />
   <source>High</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/workspace/settings.py" />
   <source>Normal</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/workspace/settings.py" />
   <source>English</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/workspace/summaries.py" />
   <source>no training of other models</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/workspace/summaries.py" />
   <source>patent grant</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/workspace/summaries.py" />
   <source>Research only</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/workspace/summaries.py" />
   <source>No commercial use</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/workspace/summaries.py" />
   <source>branding duty</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/workspace/summaries.py" />
   <source>{count} prohibited fields</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/workspace/summaries.py" />
   <source>use policy</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/workspace/timelines.py" />
   <source>{file_name} of {isoformat}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/workspace/timelines.py" />
   <source>No version of {document} could be read: {reason}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/workspace/timelines.py" />
   <source>Choose another document.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/workspace/timelines.py" />
   <source>Version {value} of {len}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/workspace/verdicts.py" />
   <source>Only {words} {value} could be read: too little to be judged.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/workspace/verdicts.py" />
   <source>{unread} of {pages} pages hold no text that was read, so the document can't be judged.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/workspace/worker.py" />
   <source>The background process stopped unexpectedly.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/workspace/writing.py" />
   <source>the disk is full</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/workspace/writing.py" />
   <source>Make room, or save somewhere else.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/workspace/writing.py" />
   <source>your disk quota is used up</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/workspace/writing.py" />
   <source>you may not write there</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/workspace/writing.py" />
   <source>Choose a folder of your own, or close the file elsewhere.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/workspace/writing.py" />
   <source>another program has it open</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/workspace/writing.py" />
   <source>Close it there, or save under another name.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/workspace/writing.py" />
   <source>it is too large for that disk</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/workspace/writing.py" />
   <source>that disk can only be read</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/workspace/writing.py" />
   <source>the folder does not exist</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/workspace/writing.py" />
   <source>Make the folder first, or save somewhere else.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/workspace/writing.py" />
   <source>part of that path is a file, not a folder</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/workspace/writing.py" />
   <source>there is a folder of that name</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/workspace/writing.py" />
   <source>Choose another name.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/workspace/writing.py" />
   <source>is a folder</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/workspace/writing.py" />
   <source>{name} could not be saved: {reason}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="resources/criteria.toml" />
   <source>Free redistribution</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="resources/criteria.toml" />
   <source>May anyone give away or sell copies, without a fee to the licensor?</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="resources/criteria.toml" />
   <source>Source code</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="resources/criteria.toml" />
   <source>Is the source there? A licence cannot tell; the release does.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="resources/criteria.toml" />
   <source>Derived works</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="resources/criteria.toml" />
   <source>May it be changed, and may the result be passed on under the same terms?</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="resources/criteria.toml" />
   <source>Integrity of the source</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="resources/criteria.toml" />
   <source>Are rules on names and marked changes no more than that?</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="resources/criteria.toml" />
   <source>No discrimination: persons</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="resources/criteria.toml" />
   <source>Does everyone get the same rights, whoever, wherever and however big they are?</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="resources/criteria.toml" />
   <source>No discrimination: fields</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="resources/criteria.toml" />
   <source>May it be used for any purpose, in any field?</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="resources/criteria.toml" />
   <source>Distribution of the licence</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="resources/criteria.toml" />
   <source>Do the rights reach everyone who gets a copy, without a further agreement?</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="resources/criteria.toml" />
   <source>Not tied to a product</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="resources/criteria.toml" />
   <source>Do the rights hold outside any particular product or service?</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="resources/criteria.toml" />
   <source>No limits on other software</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="resources/criteria.toml" />
   <source>Is other software, and are other models, left free?</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="resources/criteria.toml" />
   <source>Technology-neutral</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="resources/criteria.toml" />
   <source>Does nothing hang on a certain technology or style of interface?</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="resources/criteria.toml" />
   <source>Use</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="resources/criteria.toml" />
   <source>May it be used for any purpose without asking?</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="resources/criteria.toml" />
   <source>Study</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="resources/criteria.toml" />
   <source>May it be taken apart to see how it works?</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="resources/criteria.toml" />
   <source>May it be changed for any purpose?</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="resources/criteria.toml" />
   <source>Share</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="resources/criteria.toml" />
   <source>May it be passed on, changed or not, for any purpose?</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="resources/criteria.toml" />
   <source>Data information</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="resources/criteria.toml" />
   <source>Is the data described well enough to build it again? A licence cannot tell.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="resources/criteria.toml" />
   <source>Code</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="resources/criteria.toml" />
   <source>Is the code for training and running it released? A licence cannot tell.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="resources/criteria.toml" />
   <source>Parameters</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="resources/criteria.toml" />
   <source>Are the parameters released? A licence cannot tell.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="resources/criteria.toml" />
   <source>Permission: commercial use</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="resources/criteria.toml" />
   <source>May it be used in business?</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="resources/criteria.toml" />
   <source>Permission: distribution</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="resources/criteria.toml" />
   <source>May it be passed on?</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="resources/criteria.toml" />
   <source>Permission: modification</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="resources/criteria.toml" />
   <source>May it be changed?</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="resources/criteria.toml" />
   <source>Permission: patent use</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="resources/criteria.toml" />
   <source>Does the text license the contributors' patents?</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="resources/criteria.toml" />
   <source>Permission: private use</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="resources/criteria.toml" />
   <source>May it be used and changed without passing it on?</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="resources/criteria.toml" />
   <source>Condition: licence and copyright notice</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="resources/criteria.toml" />
   <source>Must notices or the licence go along with copies?</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="resources/criteria.toml" />
   <source>Condition: notice for source</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="resources/criteria.toml" />
   <source>Must notices go along with the source, while other forms need none?</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="resources/criteria.toml" />
   <source>Condition: state changes</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="resources/criteria.toml" />
   <source>Must changes be marked?</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="resources/criteria.toml" />
   <source>Condition: disclose source</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="resources/criteria.toml" />
   <source>Must the source be made available when copies are passed on?</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="resources/criteria.toml" />
   <source>Condition: network use is distribution</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="resources/criteria.toml" />
   <source>Must those who use it over a network get the source?</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="resources/criteria.toml" />
   <source>Condition: same licence</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="resources/criteria.toml" />
   <source>Must changed versions carry the same licence?</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="resources/criteria.toml" />
   <source>Condition: same licence (file)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="resources/criteria.toml" />
   <source>Must changed files carry the same licence?</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="resources/criteria.toml" />
   <source>Condition: same licence (library)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="resources/criteria.toml" />
   <source>Must changes to the library carry the same licence?</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="resources/criteria.toml" />
   <source>Limitation: liability</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="resources/criteria.toml" />
   <source>Is liability excluded or limited?</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="resources/criteria.toml" />
   <source>Limitation: trademark use</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="resources/criteria.toml" />
   <source>Does the text say that names and marks are not licensed?</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="resources/criteria.toml" />
   <source>Limitation: patent use</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="resources/criteria.toml" />
   <source>Does the text say that patents are not licensed?</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="resources/criteria.toml" />
   <source>Limitation: warranty</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="resources/criteria.toml" />
   <source>Are warranties disclaimed?</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="resources/criteria.toml" />
   <source>Acceptable for code</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="resources/criteria.toml" />
   <source>Would the Model Openness Framework accept it for code?</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="resources/criteria.toml" />
   <source>Acceptable for data</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="resources/criteria.toml" />
   <source>Would the Model Openness Framework accept it for data and model parameters?</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="resources/criteria.toml" />
   <source>Acceptable for documents</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="resources/criteria.toml" />
   <source>Would the Model Openness Framework accept it for documents?</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="resources/criteria.toml" />
   <source>No caps</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="resources/criteria.toml" />
   <source>Do the rights stay the same however many users or however much revenue there is?</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="resources/criteria.toml" />
   <source>No fees</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="resources/criteria.toml" />
   <source>Is nothing to be paid to the licensor?</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="resources/criteria.toml" />
   <source>No unilateral change</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="resources/criteria.toml" />
   <source>Are the terms safe from changes that the licensor makes alone?</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="resources/criteria.toml" />
   <source>No remote restriction</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="resources/criteria.toml" />
   <source>Is use safe from being restricted from afar or tied to the newest version?</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="resources/criteria.toml" />
   <source>Not revocable</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="resources/criteria.toml" />
   <source>Do the rights last as long as the terms are kept?</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="resources/criteria.toml" />
   <source>No ties</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="resources/criteria.toml" />
   <source>Is it free of the licensor's own service and hardware?</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="resources/criteria.toml" />
   <source>Outputs are free</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="resources/criteria.toml" />
   <source>May outputs be used without limits?</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="resources/criteria.toml" />
   <source>Training is free</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="resources/criteria.toml" />
   <source>May other models be trained with it and its outputs?</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="resources/criteria.toml" />
   <source>No naming duties</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="resources/criteria.toml" />
   <source>Is there no duty to show or carry the licensor's name?</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="resources/criteria.toml" />
   <source>No licence-back</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="resources/criteria.toml" />
   <source>Do improvements and feedback stay with whoever made them?</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="resources/criteria.toml" />
   <source>Outputs</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="resources/criteria.toml" />
   <source>Patents, IP</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="resources/criteria.toml" />
   <source>Persons, places</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="resources/criteria.toml" />
   <source>Independence</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="resources/directions.toml" />
   <source>Ends on breach on both sides</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="resources/directions.toml" />
   <source>Both say which sections outlive the end; each is compared by itself</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="resources/directions.toml" />
   <source>Runs from acceptance until it is ended on both sides</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="resources/directions.toml" />
   <source>No warranty on both sides</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="resources/directions.toml" />
   <source>The reader bears the risk of use on both sides</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="resources/directions.toml" />
   <source>No right to trade marks on both sides</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="resources/directions.toml" />
   <source>Courts of one place have sole jurisdiction on both sides</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="resources/directions.toml" />
   <source>One law governs on both sides</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="resources/directions.toml" />
   <source>Outputs do not count as derivatives</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="resources/directions.toml" />
   <source>The licensor claims no rights in outputs</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="resources/directions.toml" />
   <source>You answer for it</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="resources/directions.toml" />
   <source>You own it</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="resources/directions.toml" />
   <source>Goodwill goes to the licensor</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="resources/directions.toml" />
   <source>Reserves what is not granted, which no licence gives anyhow</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="resources/directions.toml" />
   <source>Says which sections outlive the end; each is compared by itself</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="resources/mof.toml" />
   <source>Model Openness Framework</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="resources/mof.toml" />
   <source>Class III, Open Model</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="resources/mof.toml" />
   <source>Class II, Open Tooling</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="resources/mof.toml" />
   <source>Class I, Open Science</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="resources/mof.toml" />
   <source>Model architecture</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="resources/mof.toml" />
   <source>The code that defines the model.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="resources/mof.toml" />
   <source>Final model parameters</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="resources/mof.toml" />
   <source>The weights and biases of the finished model.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="resources/mof.toml" />
   <source>Evaluation results</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="resources/mof.toml" />
   <source>What the evaluation of the model gave.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="resources/mof.toml" />
   <source>Model card</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="resources/mof.toml" />
   <source>What the model is, what it is for, and its limits.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="resources/mof.toml" />
   <source>Data card</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="resources/mof.toml" />
   <source>Where the data come from, what they are like, and how they were prepared.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="resources/mof.toml" />
   <source>Technical report</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="resources/mof.toml" />
   <source>How the model was made and how it is used.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="resources/mof.toml" />
   <source>Sample model outputs</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="resources/mof.toml" />
   <source>Examples of what the model gives.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="resources/mof.toml" />
   <source>Training code</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="resources/mof.toml" />
   <source>The code that trains the model.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="resources/mof.toml" />
   <source>Inference code</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="resources/mof.toml" />
   <source>The code that runs the model.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="resources/mof.toml" />
   <source>Evaluation code</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="resources/mof.toml" />
   <source>The code with which the model was evaluated.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="resources/mof.toml" />
   <source>Evaluation data</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="resources/mof.toml" />
   <source>The data on which the model was evaluated.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="resources/mof.toml" />
   <source>Supporting libraries and tools</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="resources/mof.toml" />
   <source>Libraries and tools that were needed to make the model.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="resources/mof.toml" />
   <source>Datasets</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="resources/mof.toml" />
   <source>The data for training, validation and testing.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="resources/mof.toml" />
   <source>Data preprocessing code</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="resources/mof.toml" />
   <source>The code that cleans, filters and prepares the data.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="resources/mof.toml" />
   <source>Intermediate model parameters</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="resources/mof.toml" />
   <source>Checkpoints from before the end of the training.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="resources/mof.toml" />
   <source>Research paper</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="resources/mof.toml" />
   <source>A paper on how the model was made and what it can do.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="resources/mof.toml" />
   <source>Model metadata</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="resources/mof.toml" />
   <source>Configuration of the training and the state of the optimiser.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="resources/places.toml" />
   <source>EU</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="resources/places.toml" />
   <source>EU Member State</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="resources/places.toml" />
   <source>EU Member States</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="resources/places.toml" />
   <source>EEA</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="resources/places.toml" />
   <source>Crimea</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="resources/places.toml" />
   <source>Donetsk</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="resources/places.toml" />
   <source>Luhansk</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="resources/places.toml" />
   <source>Texas</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="resources/places.toml" />
   <source>Illinois</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="resources/places.toml" />
   <source>California</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="resources/places.toml" />
   <source>Quebec</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="resources/places.toml" />
   <source>Afghanistan</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="resources/places.toml" />
   <source>Austria</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="resources/places.toml" />
   <source>Australia</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="resources/places.toml" />
   <source>Belgium</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="resources/places.toml" />
   <source>Bulgaria</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="resources/places.toml" />
   <source>Brazil</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="resources/places.toml" />
   <source>Belarus</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="resources/places.toml" />
   <source>Canada</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="resources/places.toml" />
   <source>Switzerland</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="resources/places.toml" />
   <source>China</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="resources/places.toml" />
   <source>Mainland China</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="resources/places.toml" />
   <source>People's Republic of China</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="resources/places.toml" />
   <source>PRC</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="resources/places.toml" />
   <source>Cuba</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="resources/places.toml" />
   <source>Cyprus</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="resources/places.toml" />
   <source>Czechia</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="resources/places.toml" />
   <source>Czech Republic</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="resources/places.toml" />
   <source>Germany</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="resources/places.toml" />
   <source>Denmark</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="resources/places.toml" />
   <source>Estonia</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="resources/places.toml" />
   <source>Spain</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="resources/places.toml" />
   <source>Finland</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="resources/places.toml" />
   <source>France</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="resources/places.toml" />
   <source>UK</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="resources/places.toml" />
   <source>Great Britain</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="resources/places.toml" />
   <source>Greece</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="resources/places.toml" />
   <source>Hong Kong</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="resources/places.toml" />
   <source>Croatia</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="resources/places.toml" />
   <source>Hungary</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="resources/places.toml" />
   <source>Ireland</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="resources/places.toml" />
   <source>Israel</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="resources/places.toml" />
   <source>India</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="resources/places.toml" />
   <source>Iraq</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="resources/places.toml" />
   <source>Iran</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="resources/places.toml" />
   <source>Iceland</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="resources/places.toml" />
   <source>Italy</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="resources/places.toml" />
   <source>Japan</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="resources/places.toml" />
   <source>North Korea</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="resources/places.toml" />
   <source>Democratic People's Republic of Korea</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="resources/places.toml" />
   <source>South Korea</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="resources/places.toml" />
   <source>Republic of Korea</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="resources/places.toml" />
   <source>Liechtenstein</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="resources/places.toml" />
   <source>Lithuania</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="resources/places.toml" />
   <source>Luxembourg</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="resources/places.toml" />
   <source>Latvia</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="resources/places.toml" />
   <source>Libya</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="resources/places.toml" />
   <source>Myanmar</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="resources/places.toml" />
   <source>Macau</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="resources/places.toml" />
   <source>Macao</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="resources/places.toml" />
   <source>Malta</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="resources/places.toml" />
   <source>Mexico</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="resources/places.toml" />
   <source>Netherlands</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="resources/places.toml" />
   <source>Norway</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="resources/places.toml" />
   <source>New Zealand</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="resources/places.toml" />
   <source>Poland</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="resources/places.toml" />
   <source>Portugal</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="resources/places.toml" />
   <source>Romania</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="resources/places.toml" />
   <source>Russia</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="resources/places.toml" />
   <source>Russian Federation</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="resources/places.toml" />
   <source>Sudan</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="resources/places.toml" />
   <source>Sweden</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="resources/places.toml" />
   <source>Singapore</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="resources/places.toml" />
   <source>Slovenia</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="resources/places.toml" />
   <source>Slovakia</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="resources/places.toml" />
   <source>Somalia</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="resources/places.toml" />
   <source>Syria</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="resources/places.toml" />
   <source>Turkey</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="resources/places.toml" />
   <source>Türkiye</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="resources/places.toml" />
   <source>Taiwan</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="resources/places.toml" />
   <source>Ukraine</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="resources/places.toml" />
   <source>United States of America</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="resources/places.toml" />
   <source>USA</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="resources/places.toml" />
   <source>U.S.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="resources/places.toml" />
   <source>Venezuela</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="resources/places.toml" />
   <source>Vietnam</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="resources/places.toml" />
   <source>Zimbabwe</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="resources/policies/hosted-product.toml" />
   <source>Company with a hosted product</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="resources/policies/hosted-product.toml" />
   <source>We fine-tune models, run them for customers in many countries, and seldom hand weights on.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="resources/policies/hosted-product.toml" />
   <source>We earn money with what we run, so the right to use it commercially must be given in words.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="resources/policies/hosted-product.toml" />
   <source>Ask the licensor for a commercial licence, or choose another model.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="resources/policies/hosted-product.toml" />
   <source>A cap must leave us room to grow for some years.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="resources/policies/hosted-product.toml" />
   <source>Tell finance about the figure, and note who counts and on which day. Figures in other currencies are for review.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="resources/policies/hosted-product.toml" />
   <source>A list of prohibited uses that stands in another document must be read and kept with this one.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="resources/policies/hosted-product.toml" />
   <source>Fetch the policy that the text takes in, and check it together with the licence.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="resources/policies/hosted-product.toml" />
   <source>Fields that we serve</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="resources/policies/hosted-product.toml" />
   <source>Hospitals and advisers are among our customers.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="resources/policies/hosted-product.toml" />
   <source>Keep the model out of these products, or ask the licensor what the ban covers.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="resources/policies/hosted-product.toml" />
   <source>Our data team trains small models on outputs.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="resources/policies/hosted-product.toml" />
   <source>Mark data sets made with this model, so that they are not used for training.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="resources/policies/hosted-product.toml" />
   <source>Customers own what our product makes for them.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="resources/policies/hosted-product.toml" />
   <source>Don't use it in a product whose customers are promised their results.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="resources/policies/hosted-product.toml" />
   <source>Fine-tuning</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="resources/policies/hosted-product.toml" />
   <source>We fine-tune for each customer.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="resources/policies/hosted-product.toml" />
   <source>Use it as it comes, or ask for the right to change it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="resources/policies/hosted-product.toml" />
   <source>Display and naming</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="resources/policies/hosted-product.toml" />
   <source>Where a name must be shown, product design has to know.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="resources/policies/hosted-product.toml" />
   <source>Open a task for product design with the words to show.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="resources/policies/hosted-product.toml" />
   <source>We have customers there.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="resources/policies/hosted-product.toml" />
   <source>Do not deploy it for these regions.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="resources/policies/hosted-product.toml" />
   <source>Changing terms</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="resources/policies/hosted-product.toml" />
   <source>We must notice when terms change under a running product.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="resources/policies/hosted-product.toml" />
   <source>Keep a dated copy of the text, and watch the page.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="resources/policies/hosted-product.toml" />
   <source>A product can't rest on rights that the licensor may end when it likes.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="resources/policies/hosted-product.toml" />
   <source>Ask for a notice period of at least six months, or have a second model ready.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="resources/policies/hosted-product.toml" />
   <source>Indemnity by us</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="resources/policies/hosted-product.toml" />
   <source>A promise to pay for the licensor's losses needs the consent of the legal department.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="resources/policies/hosted-product.toml" />
   <source>Send the clause to the legal department before release.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="resources/policies/open-source-only.toml" />
   <source>Open source only</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="resources/policies/open-source-only.toml" />
   <source>We redistribute to anyone for any use. What is not decided does not get in.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="resources/policies/open-source-only.toml" />
   <source>Only licences that let anyone use, study, change and share for any purpose get in.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="resources/policies/open-source-only.toml" />
   <source>Look for a release of the same model under another licence.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="resources/policies/open-source-only.toml" />
   <source>Freedom to use</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="resources/policies/open-source-only.toml" />
   <source>No purpose, person or place may be left out.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="resources/policies/open-source-only.toml" />
   <source>A list of prohibited uses keeps it out, however well meant.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="resources/policies/open-source-only.toml" />
   <source>Freedom to modify</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="resources/policies/open-source-only.toml" />
   <source>Everyone must be able to change it; share-alike is welcome.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="resources/policies/open-source-only.toml" />
   <source>Without this right it can't be packaged.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="resources/policies/open-source-only.toml" />
   <source>Freedom to share</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="resources/policies/open-source-only.toml" />
   <source>Mirrors and downstream packagers must be able to pass it on.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="resources/policies/open-source-only.toml" />
   <source>Link to the publisher instead of shipping it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="resources/policies/open-source-only.toml" />
   <source>A right that ends above a figure is not for everyone.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="resources/policies/open-source-only.toml" />
   <source>No cap is large enough.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="resources/policies/open-source-only.toml" />
   <source>Rights that were given stay given.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="resources/policies/open-source-only.toml" />
   <source>Ask the publisher to make the grant irrevocable.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="resources/policies/open-source-only.toml" />
   <source>What we ship today must be under the same terms tomorrow.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="resources/policies/open-source-only.toml" />
   <source>Ask the publisher to fix the version of the terms.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="resources/policies/open-source-only.toml" />
   <source>We cannot police what recipients do.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="resources/policies/open-source-only.toml" />
   <source>A duty to bind recipients keeps it out.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="resources/policies/open-source-only.toml" />
   <source>A patent grant is better than none.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="resources/policies/open-source-only.toml" />
   <source>Where none is given, note it in the package's description.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="resources/policies/research-lab.toml" />
   <source>Research lab</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="resources/policies/research-lab.toml" />
   <source>We study and fine-tune models, publish papers and weights, and are bound by public funding.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="resources/policies/research-lab.toml" />
   <source>Purpose</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="resources/policies/research-lab.toml" />
   <source>Research, teaching and publication must be allowed.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="resources/policies/research-lab.toml" />
   <source>Ask the licensor for an academic licence.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="resources/policies/research-lab.toml" />
   <source>Freedom to study</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="resources/policies/research-lab.toml" />
   <source>We look inside models; that is what we are for.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="resources/policies/research-lab.toml" />
   <source>A ban on reverse engineering or benchmarking has to go before we start.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="resources/policies/research-lab.toml" />
   <source>Experiments change the model.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="resources/policies/research-lab.toml" />
   <source>Use another model for experiments that change weights.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="resources/policies/research-lab.toml" />
   <source>Publishing what we made</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="resources/policies/research-lab.toml" />
   <source>Our funders want weights and data to be published.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="resources/policies/research-lab.toml" />
   <source>Agree with the funder on an exception before the project starts.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="resources/policies/research-lab.toml" />
   <source>Distillation and synthetic data are part of our work.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="resources/policies/research-lab.toml" />
   <source>Leave this model out of distillation experiments.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="resources/policies/research-lab.toml" />
   <source>Talking about results</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="resources/policies/research-lab.toml" />
   <source>We publish measurements, also bad ones.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="resources/policies/research-lab.toml" />
   <source>Ask for written leave to publish measurements.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="resources/policies/research-lab.toml" />
   <source>Improvements licensed back</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="resources/policies/research-lab.toml" />
   <source>What we tell the licensor may become the licensor's.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="resources/policies/research-lab.toml" />
   <source>Tell the technology transfer office before sending improvements.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="resources/policies/research-lab.toml" />
   <source>We prefer a law of the European Union, or none.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="resources/policies/research-lab.toml" />
   <source>Have the legal office take note of the law that governs.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="resources/policies/research-lab.toml" />
   <source>A public body may not promise to pay for others' losses.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="resources/policies/research-lab.toml" />
   <source>Ask the licensor to strike the clause for public bodies.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="resources/policies/research-lab.toml" />
   <source>Indemnity on a condition</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="resources/policies/research-lab.toml" />
   <source>An indemnity that falls due only if we do something of our own free will can be avoided.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="resources/policies/research-lab.toml" />
   <source>Tell the project what would make it fall due.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="resources/profiles/sectors.toml" />
   <source>Illegal</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="resources/profiles/sectors.toml" />
   <source>illegal</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="resources/profiles/sectors.toml" />
   <source>Military weapons</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="resources/profiles/sectors.toml" />
   <source>military weapons</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="resources/profiles/sectors.toml" />
   <source>CBRN</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="resources/profiles/sectors.toml" />
   <source>Critical infrastructure</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="resources/profiles/sectors.toml" />
   <source>critical infrastructure</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="resources/profiles/sectors.toml" />
   <source>Violence terrorism</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="resources/profiles/sectors.toml" />
   <source>violence terrorism</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="resources/profiles/sectors.toml" />
   <source>Minors</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="resources/profiles/sectors.toml" />
   <source>minors</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="resources/profiles/sectors.toml" />
   <source>Harassment hate</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="resources/profiles/sectors.toml" />
   <source>harassment hate</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="resources/profiles/sectors.toml" />
   <source>Discrimination</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="resources/profiles/sectors.toml" />
   <source>discrimination</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="resources/profiles/sectors.toml" />
   <source>Disinformation</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="resources/profiles/sectors.toml" />
   <source>disinformation</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="resources/profiles/sectors.toml" />
   <source>Impersonation</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="resources/profiles/sectors.toml" />
   <source>impersonation</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="resources/profiles/sectors.toml" />
   <source>Fraud spam</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="resources/profiles/sectors.toml" />
   <source>fraud spam</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="resources/profiles/sectors.toml" />
   <source>Malware cyber</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="resources/profiles/sectors.toml" />
   <source>malware cyber</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="resources/profiles/sectors.toml" />
   <source>Surveillance biometrics</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="resources/profiles/sectors.toml" />
   <source>surveillance biometrics</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="resources/profiles/sectors.toml" />
   <source>Law enforcement justice</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="resources/profiles/sectors.toml" />
   <source>law enforcement justice</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="resources/profiles/sectors.toml" />
   <source>Immigration</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="resources/profiles/sectors.toml" />
   <source>immigration</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="resources/profiles/sectors.toml" />
   <source>Medical</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="resources/profiles/sectors.toml" />
   <source>medical</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="resources/profiles/sectors.toml" />
   <source>Legal financial advice</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="resources/profiles/sectors.toml" />
   <source>legal financial advice</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="resources/profiles/sectors.toml" />
   <source>Automated decisions</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="resources/profiles/sectors.toml" />
   <source>automated decisions</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="resources/profiles/sectors.toml" />
   <source>Sexual content</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="resources/profiles/sectors.toml" />
   <source>sexual content</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="resources/profiles/sectors.toml" />
   <source>Self harm</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="resources/profiles/sectors.toml" />
   <source>self harm</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="resources/profiles/sectors.toml" />
   <source>Privacy</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="resources/profiles/sectors.toml" />
   <source>privacy</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="resources/profiles/sectors.toml" />
   <source>Ip infringement</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="resources/profiles/sectors.toml" />
   <source>IP infringement</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="resources/profiles/sectors.toml" />
   <source>Political elections</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="resources/profiles/sectors.toml" />
   <source>political elections</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="resources/profiles/sectors.toml" />
   <source>Controlled goods</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="resources/profiles/sectors.toml" />
   <source>controlled goods</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="resources/profiles/sectors.toml" />
   <source>Defence</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="resources/profiles/sectors.toml" />
   <source>defence</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="resources/profiles/sectors.toml" />
   <source>Nuclear</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="resources/profiles/sectors.toml" />
   <source>nuclear</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="resources/profiles/sectors.toml" />
   <source>Healthcare</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="resources/profiles/sectors.toml" />
   <source>healthcare</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="resources/profiles/sectors.toml" />
   <source>Pharmaceuticals</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="resources/profiles/sectors.toml" />
   <source>pharmaceuticals</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="resources/profiles/sectors.toml" />
   <source>Finance</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="resources/profiles/sectors.toml" />
   <source>finance</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="resources/profiles/sectors.toml" />
   <source>Insurance</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="resources/profiles/sectors.toml" />
   <source>insurance</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="resources/profiles/sectors.toml" />
   <source>legal</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="resources/profiles/sectors.toml" />
   <source>Biometrics</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="resources/profiles/sectors.toml" />
   <source>biometrics</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="resources/profiles/sectors.toml" />
   <source>Security</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="resources/profiles/sectors.toml" />
   <source>security</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="resources/profiles/sectors.toml" />
   <source>Cybersecurity</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="resources/profiles/sectors.toml" />
   <source>cybersecurity</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="resources/profiles/sectors.toml" />
   <source>Police</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="resources/profiles/sectors.toml" />
   <source>police</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="resources/profiles/sectors.toml" />
   <source>Border control</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="resources/profiles/sectors.toml" />
   <source>border control</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="resources/profiles/sectors.toml" />
   <source>Public administration</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="resources/profiles/sectors.toml" />
   <source>public administration</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="resources/profiles/sectors.toml" />
   <source>Energy</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="resources/profiles/sectors.toml" />
   <source>energy</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="resources/profiles/sectors.toml" />
   <source>Transport</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="resources/profiles/sectors.toml" />
   <source>transport</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="resources/profiles/sectors.toml" />
   <source>Telecommunications</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="resources/profiles/sectors.toml" />
   <source>telecommunications</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="resources/profiles/sectors.toml" />
   <source>Recruitment</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="resources/profiles/sectors.toml" />
   <source>recruitment</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="resources/profiles/sectors.toml" />
   <source>Gambling</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="resources/profiles/sectors.toml" />
   <source>gambling</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="resources/profiles/sectors.toml" />
   <source>Adult entertainment</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="resources/profiles/sectors.toml" />
   <source>adult entertainment</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="resources/profiles/sectors.toml" />
   <source>Politics</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="resources/profiles/sectors.toml" />
   <source>politics</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="resources/profiles/sectors.toml" />
   <source>Media</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="resources/profiles/sectors.toml" />
   <source>media</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="resources/profiles/sectors.toml" />
   <source>Children</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="resources/profiles/sectors.toml" />
   <source>children</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="resources/profiles/sectors.toml" />
   <source>Education</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="resources/profiles/sectors.toml" />
   <source>education</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="resources/profiles/sectors.toml" />
   <source>Advertising</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="resources/profiles/sectors.toml" />
   <source>advertising</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="resources/profiles/sectors.toml" />
   <source>Software</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="resources/profiles/sectors.toml" />
   <source>software</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="resources/profiles/sectors.toml" />
   <source>Retail</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="resources/profiles/sectors.toml" />
   <source>retail</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="resources/profiles/sectors.toml" />
   <source>Manufacturing</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="resources/profiles/sectors.toml" />
   <source>manufacturing</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="resources/profiles/sectors.toml" />
   <source>research</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="resources/rules/attribution-branding.toml" />
   <source>a name or notice must be shown</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="resources/rules/attribution-branding.toml" />
   <source>attribution notices must be kept</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="resources/rules/attribution-branding.toml" />
   <source>publications must acknowledge or cite</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="resources/rules/attribution-branding.toml" />
   <source>it deals with names, marks, logos or publicity</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="resources/rules/commercial-use.toml" />
   <source>it speaks of non-commercial purposes</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="resources/rules/commercial-use.toml" />
   <source>commercial use is forbidden</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="resources/rules/commercial-use.toml" />
   <source>it sets terms for commercial use</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="resources/rules/commercial-use.toml" />
   <source>it allows or forbids selling, renting or reselling</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="resources/rules/commercial-use.toml" />
   <source>it deals with fees, prices or payment</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="resources/rules/commercial-use.toml" />
   <source>it allows or forbids offering the thing as a service</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="resources/rules/data-use.toml" />
   <source>it says what the provider does with your content or data</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="resources/rules/data-use.toml" />
   <source>it deals with privacy or personal data</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="resources/rules/data-use.toml" />
   <source>it deals with confidential information</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="resources/rules/derivatives.toml" />
   <source>it grants the right to modify or to make derivatives</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="resources/rules/derivatives.toml" />
   <source>changes must be marked</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="resources/rules/derivatives.toml" />
   <source>it says who owns derivatives</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="resources/rules/derivatives.toml" />
   <source>it defines what a derivative is</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="resources/rules/derivatives.toml" />
   <source>own terms may or must apply to derivatives</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="resources/rules/field-of-use.toml" />
   <source>it stands in a list of prohibited uses</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="resources/rules/field-of-use.toml" />
   <source>it opens a list of prohibited uses</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="resources/rules/field-of-use.toml" />
   <source>unlawful or harmful use is forbidden</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="resources/rules/field-of-use.toml" />
   <source>a use policy must be kept</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="resources/rules/field-of-use.toml" />
   <source>use is limited to a purpose</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="resources/rules/flow-down.toml" />
   <source>the restrictions must be put into agreements with recipients</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="resources/rules/flow-down.toml" />
   <source>others may receive it only under these terms</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="resources/rules/governing-law.toml" />
   <source>it names the governing law or the courts</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="resources/rules/governing-law.toml" />
   <source>it says how disputes are settled</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="resources/rules/governing-law.toml" />
   <source>it stands in the section on disputes</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="resources/rules/indemnity.toml" />
   <source>somebody must defend or hold another harmless</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="resources/rules/indemnity.toml" />
   <source>it says how claims are handled</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="resources/rules/intellectual-property.toml" />
   <source>litigation over intellectual property ends the licence</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="resources/rules/intellectual-property.toml" />
   <source>it grants or mentions patent rights</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="resources/rules/intellectual-property.toml" />
   <source>rights not granted are reserved</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="resources/rules/intellectual-property.toml" />
   <source>it says who owns the licensed materials</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="resources/rules/lock-in.toml" />
   <source>reverse engineering, scraping or benchmarking is forbidden</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="resources/rules/lock-in.toml" />
   <source>technical limits may not be bypassed</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="resources/rules/lock-in.toml" />
   <source>feedback or improvements are licensed back</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="resources/rules/lock-in.toml" />
   <source>the licensor may audit or must be kept informed, or its products must be used</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="resources/rules/model-training.toml" />
   <source>it speaks of training or improving other models</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="resources/rules/model-training.toml" />
   <source>a model made by transfer of patterns or from outputs counts as a derivative</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="resources/rules/output-rights.toml" />
   <source>it says who owns the outputs</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="resources/rules/output-rights.toml" />
   <source>it says who answers for the outputs</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="resources/rules/output-rights.toml" />
   <source>outputs may not be unique</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="resources/rules/output-rights.toml" />
   <source>outputs are no derivatives</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="resources/rules/output-rights.toml" />
   <source>it limits or allows the use of outputs</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="resources/rules/redistribution.toml" />
   <source>it grants the right to copy or distribute</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="resources/rules/redistribution.toml" />
   <source>a copy of the licence or of notices must go along</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="resources/rules/redistribution.toml" />
   <source>distributing or sublicensing is forbidden</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="resources/rules/redistribution.toml" />
   <source>it defines what distributing is</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="resources/rules/safety-duty.toml" />
   <source>safeguards must be kept</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="resources/rules/safety-duty.toml" />
   <source>it must be said that content is machine-made</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="resources/rules/safety-duty.toml" />
   <source>human review, testing or reporting is required</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="resources/rules/termination.toml" />
   <source>it ends or suspends rights</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="resources/rules/termination.toml" />
   <source>it says what must stop or be deleted at the end</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="resources/rules/termination.toml" />
   <source>it sets the term or says what survives</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="resources/rules/territory-export.toml" />
   <source>it deals with export control or sanctions</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="resources/rules/territory-export.toml" />
   <source>it limits or distinguishes by place</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="resources/rules/territory-export.toml" />
   <source>it bars use, or persons, by place</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="resources/rules/unilateral-change.toml" />
   <source>the licensor may change the terms or the product</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="resources/rules/unilateral-change.toml" />
   <source>it says when or how changes bind you</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="resources/rules/unilateral-change.toml" />
   <source>the product may be updated or restricted remotely</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="resources/rules/user-cap.toml" />
   <source>a number of users changes the rights</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="resources/rules/user-cap.toml" />
   <source>an amount of revenue or funding changes the rights</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="resources/rules/user-cap.toml" />
   <source>the commercial threshold's section does not bind who receives the thing inside a product</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="resources/rules/warranty-liability.toml" />
   <source>it disclaims or gives warranties</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="resources/rules/warranty-liability.toml" />
   <source>it limits or assigns liability</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="resources/rules/warranty-liability.toml" />
   <source>it puts the risk on the user</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="resources/rules/warranty-liability.toml" />
   <source>it warns that results may be wrong</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="resources/taxonomy.toml" />
   <source>Whether you may use the model in business: sell it, run it for customers, or earn money with it, and what that costs.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="resources/taxonomy.toml" />
   <source>User cap</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="resources/taxonomy.toml" />
   <source>A figure of users, revenue, funding or staff above which your rights end, shrink or cost something.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="resources/taxonomy.toml" />
   <source>Field of use</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="resources/taxonomy.toml" />
   <source>What the model must not be used for, or may only be used for: banned purposes, sectors, and use policies.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="resources/taxonomy.toml" />
   <source>Territory and export</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="resources/taxonomy.toml" />
   <source>Places and persons left out, sanctions, and export control.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="resources/taxonomy.toml" />
   <source>Model training</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="resources/taxonomy.toml" />
   <source>Whether the model or what it produces may be used to train, distil or improve other models, or to compete.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="resources/taxonomy.toml" />
   <source>Output rights</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="resources/taxonomy.toml" />
   <source>Who owns what the model produces, who may use it, and who answers for it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="resources/taxonomy.toml" />
   <source>Whether you may pass the model on or host it for others, and what you must hand over with it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="resources/taxonomy.toml" />
   <source>Whether you may change or fine-tune the model, who owns the result, and under which terms it may go out.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="resources/taxonomy.toml" />
   <source>Attribution and branding</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="resources/taxonomy.toml" />
   <source>Credit you must give, words you must display, names you must or must not use.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="resources/taxonomy.toml" />
   <source>Flow-down</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="resources/taxonomy.toml" />
   <source>Duties to bind your own users or recipients to the same restrictions.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="resources/taxonomy.toml" />
   <source>What ends your rights, and what you must stop or delete then.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="resources/taxonomy.toml" />
   <source>Unilateral change</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="resources/taxonomy.toml" />
   <source>Whether the provider may change the terms or the product, restrict your use from afar, or force updates.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="resources/taxonomy.toml" />
   <source>Lock-in</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="resources/taxonomy.toml" />
   <source>Ties to the provider's service, hardware or keys, bans on reverse engineering, and improvements you must license back.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="resources/taxonomy.toml" />
   <source>Data use</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="resources/taxonomy.toml" />
   <source>What the provider may do with your inputs and personal data.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="resources/taxonomy.toml" />
   <source>Safety duty</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="resources/taxonomy.toml" />
   <source>Safeguards you must keep, disclosures you must make, tests and oversight you must run.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="resources/taxonomy.toml" />
   <source>Intellectual property</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="resources/taxonomy.toml" />
   <source>Patent grants, what happens if you sue, and which rights the provider keeps.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="resources/taxonomy.toml" />
   <source>Warranty and liability</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="resources/taxonomy.toml" />
   <source>What is not promised, and how far anyone is liable.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="resources/taxonomy.toml" />
   <source>Indemnity</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="resources/taxonomy.toml" />
   <source>Who must defend and pay for whom when a third party claims.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="resources/taxonomy.toml" />
   <source>Which law applies, and where and how disputes are decided.</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>window</name>
  <message>
   <location filename="app/howopen/gui/actions.py" />
   <source>&amp;File</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/gui/actions.py" />
   <source>&amp;Edit</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/gui/actions.py" />
   <source>&amp;View</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/gui/actions.py" />
   <source>&amp;Go</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/gui/actions.py" />
   <source>&amp;Compare</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/gui/actions.py" />
   <source>&amp;Help</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/gui/actions.py" />
   <source>Open files…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/gui/actions.py" />
   <source>Open folder…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/gui/actions.py" />
   <source>Open versions…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/gui/actions.py" />
   <source>Open review…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/gui/actions.py" />
   <source>Save review as…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/gui/actions.py" />
   <source>Paste text…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/gui/actions.py" />
   <source>New window</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/gui/actions.py" />
   <source>Close document</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/gui/actions.py" />
   <source>Export…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/gui/actions.py" />
   <source>Print…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/gui/actions.py" />
   <source>Update library</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/gui/actions.py" />
   <source>Quit</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/gui/actions.py" />
   <source>Undo</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/gui/actions.py" />
   <source>Redo</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/gui/actions.py" />
   <source>Find in all documents</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/gui/actions.py" />
   <source>Find in library</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/gui/actions.py" />
   <source>Find or do anything…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/gui/actions.py" />
   <source>Settings…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/gui/actions.py" />
   <source>As the system</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/gui/actions.py" />
   <source>Light</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/gui/actions.py" />
   <source>Dark</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/gui/actions.py" />
   <source>Zoom in</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/gui/actions.py" />
   <source>Zoom out</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/gui/actions.py" />
   <source>Actual size</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/gui/actions.py" />
   <source>Next pane</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/gui/actions.py" />
   <source>Previous pane</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/gui/actions.py" />
   <source>Library</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/gui/actions.py" />
   <source>Read</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/gui/actions.py" />
   <source>Compare</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/gui/actions.py" />
   <source>How open</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/gui/actions.py" />
   <source>Matrix</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/gui/actions.py" />
   <source>Can we?</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/gui/actions.py" />
   <source>Timeline</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/gui/actions.py" />
   <source>Review</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/gui/actions.py" />
   <source>Next document</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/gui/actions.py" />
   <source>Previous document</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/gui/actions.py" />
   <source>Compare two licences…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/gui/actions.py" />
   <source>Compare all with this one</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/gui/actions.py" />
   <source>Next change</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/gui/actions.py" />
   <source>Previous change</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/gui/actions.py" />
   <source>About HowOpen</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/gui/actions.py" />
   <source>Theme</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/gui/can_we/clause_pane.py" />
   <source>Show in the text</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/gui/can_we/clause_pane.py" />
   <source>Deciding clauses</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/gui/can_we/clause_pane.py" />
   <source>and {count} more; open the text to see all.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/gui/can_we/clause_pane.py" />
   <source>Show this clause in the text (Enter)</source>
   <translation type="unfinished" />
  </message>
  <message numerus="yes">
   <location filename="app/howopen/gui/can_we/clause_pane.py" />
   <source>{count} of {n} clauses</source>
   <translation type="unfinished">
    <numerusform />
   </translation>
  </message>
  <message>
   <location filename="app/howopen/gui/can_we/clause_pane.py" />
   <source>No clause stands behind this.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/gui/can_we/detail.py" />
   <source>Open in text</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/gui/can_we/detail.py" />
   <source>Judge together…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/gui/can_we/detail.py" />
   <source>Judge apart</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/gui/can_we/detail.py" />
   <source>Judge this licence together with a policy or notice: the strictest answer holds</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/gui/can_we/detail.py" />
   <source>Judge each of these documents alone again</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/gui/can_we/detail.py" />
   <source>Clauses</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/gui/can_we/detail.py" />
   <source>Distance</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/gui/can_we/detail.py" />
   <source>Duties</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/gui/can_we/detail.py" />
   <source>What to show of the answer</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/gui/can_we/detail.py" />
   <source>with {name}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/gui/can_we/duty_pane.py" />
   <source>No duty was found; the question above is still open.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/gui/can_we/duty_pane.py" />
   <source>No duty follows from a clause that was found.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/gui/can_we/duty_pane.py" />
   <source>This use is closed, so no duty opens it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/gui/can_we/duty_pane.py" />
   <source>Duties that follow</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/gui/can_we/duty_pane.py" />
   <source>Copy checklist</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/gui/can_we/duty_pane.py" />
   <source>Copy “{quote}”</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/gui/can_we/duty_pane.py" />
   <source>{duty}: show the clause in the text</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/gui/can_we/duty_pane.py" />
   <source>{done} of {count} done</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/gui/can_we/duty_pane.py" />
   <source>{place} and {count} more</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/gui/can_we/entry.py" />
   <source>Not known</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/gui/can_we/files.py" />
   <source>Organisation and plan (*.toml);;All files (*)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/gui/can_we/files.py" />
   <source>House policy (*.toml);;All files (*)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/gui/can_we/files.py" />
   <source>Answers in Markdown, for people (*.md);;Answers in JSON, for programs (*.json);;Checklist of duties in Word (*.docx);;Checklist of duties as plain text (*.txt)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/gui/can_we/files.py" />
   <source>Open organisation and plan</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/gui/can_we/files.py" />
   <source>Save organisation and plan</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/gui/can_we/files.py" />
   <source>Open house policy</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/gui/can_we/files.py" />
   <source>Export answers</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/gui/can_we/files.py" />
   <source>Exported</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/gui/can_we/files.py" />
   <source>{name} is in {parent}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/gui/can_we/files.py" />
   <source>Open it</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/gui/can_we/files.py" />
   <source>{name}, changed</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/gui/can_we/files.py" />
   <source>That was not exported</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/gui/can_we/files.py" />
   <source>{name} was not opened</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/gui/can_we/files.py" />
   <source>That was not saved</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/gui/can_we/form.py" />
   <source>Organisation and plan</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/gui/can_we/form.py" />
   <source>Open…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/gui/can_we/form.py" />
   <source>Open an organisation and plan from a TOML file</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/gui/can_we/form.py" />
   <source>Save as…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/gui/can_we/form.py" />
   <source>Save the organisation and plan as a TOML file, also for howopen ask --profile</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/gui/can_we/form.py" />
   <source>In no file</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/gui/can_we/form_plan.py" />
   <source>Write countries with commas between them, such as DE, Austria</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/gui/can_we/form_plan.py" />
   <source>Commercial</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/gui/can_we/form_plan.py" />
   <source>Non-commercial</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/gui/can_we/form_plan.py" />
   <source>Research</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/gui/can_we/form_plan.py" />
   <source>Evaluation</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/gui/can_we/form_plan.py" />
   <source>Personal</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/gui/can_we/form_plan.py" />
   <source>Yes</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/gui/can_we/form_plan.py" />
   <source>No</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/gui/can_we/form_plan.py" />
   <source>Display a name</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/gui/can_we/form_plan.py" />
   <source>Carry a name</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/gui/can_we/form_plan.py" />
   <source>Register</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/gui/can_we/form_plan.py" />
   <source>Share alike</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/gui/can_we/form_plan.py" />
   <source>Bind our users</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/gui/can_we/form_plan.py" />
   <source>Give source code</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/gui/can_we/form_plan.py" />
   <source>Pay</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/gui/can_we/form_plan.py" />
   <source>EU</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/gui/can_we/form_plan.py" />
   <source>United Kingdom</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/gui/can_we/form_plan.py" />
   <source>Switzerland</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/gui/can_we/form_plan.py" />
   <source>United States</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/gui/can_we/form_plan.py" />
   <source>Planned uses</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/gui/can_we/form_plan.py" />
   <source>Sectors</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/gui/can_we/form_plan.py" />
   <source>Where users are</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/gui/can_we/form_plan.py" />
   <source>Other countries</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/gui/can_we/form_plan.py" />
   <source>We would not</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/gui/can_we/form_plan.py" />
   <source>A licence that asks for one of these answers “No”.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/gui/can_we/form_plan.py" />
   <source>What for</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/gui/can_we/form_plan.py" />
   <source>Would models trained on outputs compete</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/gui/can_we/form_plan.py" />
   <source>Would models trained on outputs be foundation models</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/gui/can_we/form_plan.py" />
   <source>Trained models compete</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/gui/can_we/form_plan.py" />
   <source>… are foundation models</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/gui/can_we/form_plan.py" />
   <source>Add a sector</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/gui/can_we/form_plan.py" />
   <source>Nobody outside</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/gui/can_we/form_plan.py" />
   <source>Other countries: AT, Norway …</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/gui/can_we/form_plan.py" />
   <source>Not known: a licence that depends on it answers “Ask”.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/gui/can_we/form_plan.py" />
   <source>Duties that we would not take on</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/gui/can_we/form_plan.py" />
   <source>Add a sector…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/gui/can_we/form_who.py" />
   <source>Our organisation</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/gui/can_we/form_who.py" />
   <source>Write a figure, such as 12,000,000 or 1.5M</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/gui/can_we/form_who.py" />
   <source>Write a country’s name or its code of two letters, such as DE</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/gui/can_we/form_who.py" />
   <source>Write a code of three letters, such as EUR</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/gui/can_we/form_who.py" />
   <source>Write a month as 2025-03</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/gui/can_we/form_who.py" />
   <source>There are none</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/gui/can_we/form_who.py" />
   <source>Figures include them</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/gui/can_we/form_who.py" />
   <source>Counted apart</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/gui/can_we/form_who.py" />
   <source>Monthly users</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/gui/can_we/form_who.py" />
   <source>Affiliates’ monthly users</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/gui/can_we/form_who.py" />
   <source>now</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/gui/can_we/form_who.py" />
   <source>Annual revenue</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/gui/can_we/form_who.py" />
   <source>Affiliates’ annual revenue</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/gui/can_we/form_who.py" />
   <source>Funding raised</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/gui/can_we/form_who.py" />
   <source>Affiliates’ funding raised</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/gui/can_we/form_who.py" />
   <source>Headcount</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/gui/can_we/form_who.py" />
   <source>Affiliates’ headcount</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/gui/can_we/form_who.py" />
   <source>people</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/gui/can_we/form_who.py" />
   <source>Currency</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/gui/can_we/form_who.py" />
   <source>The currency of all figures (ISO 4217); nothing is ever converted</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/gui/can_we/form_who.py" />
   <source>Name</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/gui/can_we/form_who.py" />
   <source>Main place of business</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/gui/can_we/form_who.py" />
   <source>Earlier month</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/gui/can_we/form_who.py" />
   <source>Monthly users then</source>
   <translation type="unfinished" />
  </message>
  <message numerus="yes">
   <location filename="app/howopen/gui/can_we/form_who.py" />
   <source>{n} earlier months count too, as in the file.</source>
   <translation type="unfinished">
    <numerusform />
   </translation>
  </message>
  <message>
   <location filename="app/howopen/gui/can_we/form_who.py" />
   <source>An earlier month</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/gui/can_we/form_who.py" />
   <source>Affiliates</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/gui/can_we/grids.py" />
   <source>Yes if</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/gui/can_we/grids.py" />
   <source>Ask</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/gui/can_we/grids.py" />
   <source>{count} yes</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/gui/can_we/grids.py" />
   <source>{count} yes if</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/gui/can_we/grids.py" />
   <source>{count} no</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/gui/can_we/grids.py" />
   <source>{count} ask</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/gui/can_we/grids.py" />
   <source>{count} fail</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/gui/can_we/grids.py" />
   <source>{count} to review</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/gui/can_we/grids.py" />
   <source>{count} allowed</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/gui/can_we/grids.py" />
   <source>{count} pass</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/gui/can_we/grids.py" />
   <source>Error</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/gui/can_we/grids.py" />
   <source>Warning</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/gui/can_we/grids.py" />
   <source>Note</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/gui/can_we/grids.py" />
   <source>Pass</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/gui/can_we/grids.py" />
   <source>Fail</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/gui/can_we/grids.py" />
   <source>Not asked</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/gui/can_we/grids.py" />
   <source>nothing was asked</source>
   <translation type="unfinished" />
  </message>
  <message numerus="yes">
   <location filename="app/howopen/gui/can_we/grids.py" />
   <source>{n} answers</source>
   <translation type="unfinished">
    <numerusform />
   </translation>
  </message>
  <message numerus="yes">
   <location filename="app/howopen/gui/can_we/grids.py" />
   <source>{n} texts</source>
   <translation type="unfinished">
    <numerusform />
   </translation>
  </message>
  <message>
   <location filename="app/howopen/gui/can_we/grids.py" />
   <source>Allowed</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/gui/can_we/house.py" />
   <source>Open a policy…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/gui/can_we/house.py" />
   <source>Open a house policy from a TOML file</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/gui/can_we/house.py" />
   <source>Version {version} · {description}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/gui/can_we/house.py" />
   <source>House policy</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/gui/can_we/house.py" />
   <source>Rules of the policy by document</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/gui/can_we/house.py" />
   <source>Rule</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/gui/can_we/house.py" />
   <source>Advice: {advice}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/gui/can_we/house.py" />
   <source>Policy</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/gui/can_we/house.py" />
   <source>Allowed by {approved_by} until {until}. {reason}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/gui/can_we/threshold_pane.py" />
   <source>No clause sets a limit on users, revenue, funding or headcount.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/gui/can_we/threshold_pane.py" />
   <source>{figure} of {limit}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/gui/can_we/threshold_pane.py" />
   <source>{currency} {figure} is over {limit} at any rate above {unit} {rate} for {currency} 1.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/gui/can_we/threshold_pane.py" />
   <source>Under</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/gui/can_we/threshold_pane.py" />
   <source>At it</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/gui/can_we/threshold_pane.py" />
   <source>Over</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/gui/can_we/threshold_pane.py" />
   <source>Not decided</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/gui/can_we/threshold_pane.py" />
   <source>under 0.1 %</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/gui/can_we/threshold_pane.py" />
   <source>Counted: {rule}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/gui/can_we/threshold_pane.py" />
   <source>Who counts: {rule}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/gui/can_we/threshold_pane.py" />
   <source>Above it: {rule}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/gui/can_we/threshold_pane.py" />
   <source>Currencies stay as written; HowOpen converts nothing.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/gui/can_we/threshold_pane.py" />
   <source>{distance}: {share}. Logarithmic scale.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/gui/can_we/threshold_pane.py" />
   <source>Limit {limit}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/gui/can_we/threshold_pane.py" />
   <source>Distance from the threshold</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/gui/can_we/threshold_pane.py" />
   <source>Log scale</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/gui/can_we/threshold_pane.py" />
   <source>Other thresholds in this table</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/gui/can_we/threshold_pane.py" />
   <source>and {count} more</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/gui/desktop/crash_dialog.py" />
   <source>Something went wrong in HowOpen</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/gui/desktop/crash_dialog.py" />
   <source>HowOpen made a mistake. Your files are untouched, and what you decided in a review file is kept. You can go on; if the window behaves oddly, quit and start again.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/gui/desktop/crash_dialog.py" />
   <source>This is all that the report holds. No words of your documents are in it, and nothing is sent anywhere.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/gui/desktop/crash_dialog.py" />
   <source>Report</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/gui/desktop/crash_dialog.py" />
   <source>Copy report</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/gui/desktop/crash_dialog.py" />
   <source>Go on</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/gui/desktop/crash_dialog.py" />
   <source>Copied</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/gui/desktop/crash_dialog.py" />
   <source>Report copied</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/gui/desktop/session.py" />
   <source>Files of the last session are not where they were</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/gui/desktop/session.py" />
   <source>A file of the last session is not where it was</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/gui/desktop/session.py" />
   <source>{files}. Open them from where they are now.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/gui/desktop/session.py" />
   <source>{file}. Open it from where it is now.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/gui/desktop/settings_dialog.py" />
   <source>Settings</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/gui/desktop/settings_dialog.py" />
   <source>Kept on this computer alone.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/gui/desktop/settings_dialog.py" />
   <source>Restore standard values</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/gui/desktop/settings_dialog.py" />
   <source>Close</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/gui/desktop/settings_dialog.py" />
   <source>On</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/gui/desktop/top_bar.py" />
   <source>Search documents, clauses, commands</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/gui/desktop/top_bar.py" />
   <source>{keys} opens it from anywhere.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/gui/dialogs/about.py" />
   <source>HowOpen helps to read. Nothing that it shows is legal advice; the documents’ own words decide.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/gui/dialogs/about.py" />
   <source>The library’s licence texts and their metadata come from ScanCode’s licence data, CC BY 4.0.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/gui/dialogs/about.py" />
   <source>Apache-2.0 or GPL-2.0-or-later</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/gui/dialogs/about.py" />
   <source>pypdfium2, with PDFium</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/gui/dialogs/about.py" />
   <source>not installed</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/gui/dialogs/about.py" />
   <source>How open is this AI licence really, and may we use it?</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/gui/dialogs/about.py" />
   <source>Made with</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/gui/dialogs/about.py" />
   <source>Rules</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/gui/dialogs/choose_documents.py" />
   <source>Find a document</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/gui/dialogs/choose_documents.py" />
   <source>{head}: find a document</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/gui/dialogs/choose_documents.py" />
   <source>Compare two licences</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/gui/dialogs/choose_documents.py" />
   <source>A is what you know, B what is new</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/gui/dialogs/choose_documents.py" />
   <source>Cancel</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/gui/dialogs/choose_documents.py" />
   <source>Choose two different documents.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/gui/dialogs/choose_documents.py" />
   <source>Choose one on each side.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/gui/dialogs/export_dialog.py" />
   <source>Export</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/gui/dialogs/export_dialog.py" />
   <source>Copy to clipboard</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/gui/dialogs/export_dialog.py" />
   <source>Copies the summary as Markdown</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/gui/dialogs/export_dialog.py" />
   <source>Making {name} …</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/gui/dialogs/export_dialog.py" />
   <source>Copied as Markdown.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/gui/dialogs/export_dialog.py" />
   <source>{name} is there already and will be replaced.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/gui/dialogs/export_dialog.py" />
   <source>The same input gives the same file.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/gui/dialogs/export_options.py" />
   <source>By weight</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/gui/dialogs/export_options.py" />
   <source>In text order</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/gui/dialogs/export_options.py" />
   <source>By category</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/gui/dialogs/export_options.py" />
   <source>Notes of the reviewer</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/gui/dialogs/export_options.py" />
   <source>Author of the tracked changes</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/gui/dialogs/export_options.py" />
   <source>Order of clauses</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/gui/dialogs/export_options.py" />
   <source>Include</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/gui/dialogs/export_options.py" />
   <source>Order</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/gui/dialogs/export_panes.py" />
   <source>Format</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/gui/dialogs/export_panes.py" />
   <source>Change…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/gui/dialogs/export_panes.py" />
   <source>in {folder}</source>
   <translation type="unfinished" />
  </message>
  <message numerus="yes">
   <location filename="app/howopen/gui/dialogs/export_panes.py" />
   <source>{n} clauses</source>
   <translation type="unfinished">
    <numerusform />
   </translation>
  </message>
  <message>
   <location filename="app/howopen/gui/dialogs/export_panes.py" />
   <source>Documents</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/gui/dialogs/export_panes.py" />
   <source>Save as</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/gui/dialogs/export_subject.py" />
   <source>Choose at least one document.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/gui/dialogs/export_subject.py" />
   <source>Choose one document that was opened from a PDF.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/gui/dialogs/export_subject.py" />
   <source>Each clause with its words, page and section, the facts, and how open it is</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/gui/dialogs/export_subject.py" />
   <source>Every change with its words, categories and direction</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/gui/dialogs/export_subject.py" />
   <source>The rows and documents as they are shown, each answer with its clauses</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/gui/dialogs/export_subject.py" />
   <source>Each version with what appeared, went and changed, in its exact words</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/gui/dialogs/paste_dialog.py" />
   <source>Pasted text</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/gui/dialogs/paste_dialog.py" />
   <source>Paste text</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/gui/dialogs/paste_dialog.py" />
   <source>The text stays on this computer</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/gui/dialogs/paste_dialog.py" />
   <source>Name of the text</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/gui/dialogs/paste_dialog.py" />
   <source>The text</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/gui/dialogs/paste_dialog.py" />
   <source>Paste the licence or terms here</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/gui/dialogs/paste_dialog.py" />
   <source>Text</source>
   <translation type="unfinished" />
  </message>
  <message numerus="yes">
   <location filename="app/howopen/gui/dialogs/paste_dialog.py" />
   <source>{n} words</source>
   <translation type="unfinished">
    <numerusform />
   </translation>
  </message>
  <message>
   <location filename="app/howopen/gui/dialogs/paste_dialog.py" />
   <source>Nothing to read yet</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/gui/dialogs/preview.py" />
   <source>Preview of the file</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/gui/dialogs/preview_pane.py" />
   <source>Engine</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/gui/dialogs/preview_pane.py" />
   <source>Source</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/gui/dialogs/preview_pane.py" />
   <source>Hash</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/gui/dialogs/preview_pane.py" />
   <source>Read by</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/gui/dialogs/preview_pane.py" />
   <source>Credit</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/gui/dialogs/preview_pane.py" />
   <source>Warnings</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/gui/dialogs/preview_pane.py" />
   <source>Uncertain</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/gui/dialogs/preview_pane.py" />
   <source>Reviewed</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/gui/dialogs/preview_pane.py" />
   <source>{first}, and {number} more</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/gui/dialogs/preview_pane.py" />
   <source>HowOpen {version}, rules {rules}</source>
   <translation type="unfinished" />
  </message>
  <message numerus="yes">
   <location filename="app/howopen/gui/dialogs/preview_pane.py" />
   <source>{unsure} of {n} clauses</source>
   <translation type="unfinished">
    <numerusform />
   </translation>
  </message>
  <message>
   <location filename="app/howopen/gui/dialogs/preview_pane.py" />
   <source>A finding is a reading aid; the document’s own words decide.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/gui/dialogs/preview_pane.py" />
   <source>What the file will state</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/gui/dialogs/preview_pane.py" />
   <source>Preview</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/gui/dialogs/preview_pane.py" />
   <source>none needed</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/gui/dialogs/preview_pane.py" />
   <source>OCR in part: {names}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/gui/dialogs/preview_pane.py" />
   <source>text, no OCR</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/gui/dialogs/preview_pane.py" />
   <source>no</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/gui/dialogs/preview_pane.py" />
   <source>none</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/gui/dialogs/preview_pane.py" />
   <source>Not legal advice.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/gui/how_open/captions.py" />
   <source>No ban in the text</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/gui/how_open/captions.py" />
   <source>Limited</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/gui/how_open/captions.py" />
   <source>Barred</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/gui/how_open/captions.py" />
   <source>Silent</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/gui/how_open/captions.py" />
   <source>Training free</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/gui/how_open/captions.py" />
   <source>On conditions</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/gui/how_open/captions.py" />
   <source>Training barred</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/gui/how_open/captions.py" />
   <source>yours</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/gui/how_open/captions.py" />
   <source>the licensor's</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/gui/how_open/captions.py" />
   <source>not claimed</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/gui/how_open/captions.py" />
   <source>owner unsaid</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/gui/how_open/captions.py" />
   <source>Ends on breach</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/gui/how_open/captions.py" />
   <source>Ends at will</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/gui/how_open/captions.py" />
   <source>No end named</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/gui/how_open/captions.py" />
   <source>Any purpose</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/gui/how_open/captions.py" />
   <source>{purpose}, uses barred</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/gui/how_open/captions.py" />
   <source>Patent grant</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/gui/how_open/captions.py" />
   <source>No patent grant</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/gui/how_open/captions.py" />
   <source>{grant}, a suit ends it</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/gui/how_open/captions.py" />
   <source>A threshold, places left out</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/gui/how_open/captions.py" />
   <source>A threshold</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/gui/how_open/captions.py" />
   <source>Places left out</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/gui/how_open/captions.py" />
   <source>No one left out</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/gui/how_open/captions.py" />
   <source>{ending}, terms may change</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/gui/how_open/criteria_model.py" />
   <source>Class</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/gui/how_open/criteria_model.py" />
   <source>Criterion</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/gui/how_open/criteria_model.py" />
   <source>Verdict</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/gui/how_open/criteria_model.py" />
   <source>Deciding words</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/gui/how_open/criteria_model.py" />
   <source>Clause</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/gui/how_open/criteria_model.py" />
   <source>Openness class</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/gui/how_open/criteria_model.py" />
   <source>Follows rules, not the index</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/gui/how_open/criteria_pane.py" />
   <source>Data, code and parameters are not in a licence, so the only verdicts are “fails” and “not excluded by this licence”.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/gui/how_open/criteria_pane.py" />
   <source>The class follows rules over the facts. No weight changes it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/gui/how_open/criteria_pane.py" />
   <source>{place}, p. {page} ({id})</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/gui/how_open/criteria_pane.py" />
   <source>Criteria</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/gui/how_open/criteria_pane.py" />
   <source>No clause decides it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/gui/how_open/criteria_pane.py" />
   <source>Show clause {id}, {name}, {section}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/gui/how_open/families.py" />
   <source>Open Source Definition</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/gui/how_open/families.py" />
   <source>Open Source AI Definition</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/gui/how_open/families.py" />
   <source>Permissions, conditions, limitations (choosealicense)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/gui/how_open/families.py" />
   <source>Model Openness Framework: acceptable licence</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/gui/how_open/families.py" />
   <source>Independence of the licensor</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/gui/how_open/families.py" />
   <source>{count} meets</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/gui/how_open/families.py" />
   <source>{count} fails</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/gui/how_open/families.py" />
   <source>{count} arguable</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/gui/how_open/families.py" />
   <source>{count} undecided</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/gui/how_open/families.py" />
   <source>Applies</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/gui/how_open/families.py" />
   <source>Does not apply</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/gui/how_open/families.py" />
   <source>Not excluded</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/gui/how_open/mark_label.py" />
   <source>{document}, selected</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/gui/how_open/mark_label.py" />
   <source>{document}, looked at beside it</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/gui/how_open/notes.py" />
   <source>{spdx}: approved by OSI, free by FSF (list of {date}).</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/gui/how_open/notes.py" />
   <source>{spdx}: approved by OSI, not free by FSF (list of {date}).</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/gui/how_open/notes.py" />
   <source>{spdx}: not approved by OSI, free by FSF (list of {date}).</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/gui/how_open/notes.py" />
   <source>{spdx}: not approved by OSI, not free by FSF (list of {date}).</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/gui/how_open/notes.py" />
   <source>OSI and FSF: {spdx} is listed, but this text is not it (list of {date}).</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/gui/how_open/notes.py" />
   <source>OSI and FSF: the text is not on their lists (list of {date}).</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/gui/how_open/notes.py" />
   <source>Added: {added}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/gui/how_open/notes.py" />
   <source>Left out: {missing}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/gui/how_open/plot.py" />
   <source>Openness ladder: six rungs by index from 0 to 100</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/gui/how_open/plot.py" />
   <source>openness index</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/gui/how_open/plot.py" />
   <source>No index</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/gui/how_open/profile_pane.py" />
   <source>The class follows rules over the clauses; the index follows these weights. Neither changes the other.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/gui/how_open/profile_pane.py" />
   <source>Shown as {index}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/gui/how_open/profile_pane.py" />
   <source>The standard weights give {index}, which every other view and export shows.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/gui/how_open/profile_pane.py" />
   <source>Equal weights would give {indexes}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/gui/how_open/profile_pane.py" />
   <source>Reset</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/gui/how_open/profile_pane.py" />
   <source>Restore the standard weights</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/gui/how_open/profile_pane.py" />
   <source>Weights add up to {total}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/gui/how_open/profile_pane.py" />
   <source>Index: {index}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/gui/how_open/profile_pane.py" />
   <source>Points</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/gui/how_open/profile_pane.py" />
   <source>Filled boxes</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/gui/how_open/profile_pane.py" />
   <source>Diamond</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/gui/how_open/profile_pane.py" />
   <source>No index: the text gives nothing that could be rated, so no mark is placed.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/gui/how_open/profile_pane.py" />
   <source>No index: all weights are 0.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/gui/how_open/profile_pane.py" />
   <source>Weights</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/gui/how_open/profile_pane.py" />
   <source>Standard weights</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/gui/how_open/profile_pane.py" />
   <source>Equal weights</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/gui/how_open/profile_pane.py" />
   <source>Own weights</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/gui/how_open/profile_pane.py" />
   <source>Not rated</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/gui/how_open/profile_pane.py" />
   <source>sum of score × weight, in quarters</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/gui/how_open/profile_pane.py" />
   <source>sum of score × weight, in quarters, scaled to 100</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/gui/how_open/profile_pane.py" />
   <source>Profile and weights</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/gui/how_open/profile_pane.py" />
   <source>Dimension</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/gui/how_open/profile_pane.py" />
   <source>Score in quarters</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/gui/how_open/profile_pane.py" />
   <source>Weight</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/gui/how_open/profile_pane.py" />
   <source>Index</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/gui/how_open/quarters.py" />
   <source>{filled} of {whole} quarters</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/gui/how_open/quarters.py" />
   <source>not rated</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/gui/how_open/quarters.py" />
   <source>{name}: {score}, the other {beside}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/gui/how_open/rated.py" />
   <source>Any person, any use</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/gui/how_open/rated.py" />
   <source>Open to all, uses barred</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/gui/how_open/rated.py" />
   <source>Caps or business limits</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/gui/how_open/rated.py" />
   <source>No commercial use</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/gui/how_open/rated.py" />
   <source>Research purposes only</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/gui/how_open/rated.py" />
   <source>No weights licensed</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/gui/how_open/rated.py" />
   <source>no index</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/gui/how_open/rated.py" />
   <source>index {index}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/gui/how_open/release_files.py" />
   <source>Model card (*.md *.markdown);;All files (*)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/gui/how_open/release_files.py" />
   <source>Reviewer’s facts (*.toml *.json);;All files (*)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/gui/how_open/release_files.py" />
   <source>Markdown, for people (*.md);;JSON, for programs (*.json)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/gui/how_open/release_files.py" />
   <source>Open model card</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/gui/how_open/release_files.py" />
   <source>Export release</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/gui/how_open/release_files.py" />
   <source>Open your facts</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/gui/how_open/release_files.py" />
   <source>{name} completes a model card, its README.md.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/gui/how_open/release_files.py" />
   <source>Open the model card first</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/gui/how_open/release_model.py" />
   <source>Component</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/gui/how_open/release_model.py" />
   <source>Status</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/gui/how_open/release_model.py" />
   <source>Licence</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/gui/how_open/release_model.py" />
   <source>For the class</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/gui/how_open/release_model.py" />
   <source>Optional</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/gui/how_open/release_pane.py" />
   <source>Open the README.md of a model, or drop it here: you see which of 17 components are out, under which licence, and the class that the release can reach. A file of your own facts completes what a card leaves out.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/gui/how_open/release_pane.py" />
   <source>Open model card…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/gui/how_open/release_pane.py" />
   <source>Add your facts…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/gui/how_open/release_pane.py" />
   <source>Leave out your facts</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/gui/how_open/release_pane.py" />
   <source>A TOML or JSON file with what you found out, each with its source</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/gui/how_open/release_pane.py" />
   <source>Reading {name}…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/gui/how_open/release_pane.py" />
   <source>No model card is open</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/gui/how_open/release_pane.py" />
   <source>{name} with {facts}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/gui/how_open/release_pane.py" />
   <source>{name} alone</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/gui/how_open/release_pane.py" />
   <source>Source: {source}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/gui/how_open/release_pane.py" />
   <source>No source</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/gui/how_open/release_summary.py" />
   <source>The card names no base model.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/gui/how_open/release_summary.py" />
   <source>Nothing was found. A card seldom says it: add it to your facts.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/gui/how_open/release_summary.py" />
   <source>Class, base models and provider</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/gui/how_open/release_summary.py" />
   <source>Made from</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/gui/how_open/release_summary.py" />
   <source>Only the provider can supply</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/gui/how_open/release_summary.py" />
   <source>Judged by</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/gui/how_open/release_summary.py" />
   <source>{name} {version} of {date}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/gui/how_open/release_view.py" />
   <source>Components of the release</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/gui/how_open/release_words.py" />
   <source>Counts</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/gui/how_open/release_words.py" />
   <source>Ruled out</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/gui/how_open/release_words.py" />
   <source>Undecided</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/gui/how_open/release_words.py" />
   <source>Reached</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/gui/how_open/release_words.py" />
   <source>Can reach {name}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/gui/how_open/release_words.py" />
   <source>Reached so far: {name}. Nothing known rules this one out.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/gui/how_open/release_words.py" />
   <source>No class can be reached</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/gui/how_open/release_words.py" />
   <source>Reaches {name}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/gui/how_open/release_words.py" />
   <source>What is known rules out even the lowest class.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/gui/how_open/release_words.py" />
   <source>Everything that it needs is out under a licence that the framework takes.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/gui/how_open/release_words.py" />
   <source>No class is reached so far. Nothing known rules this one out.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/gui/how_open/release_words.py" />
   <source>Licence: {licence}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/gui/how_open/release_words.py" />
   <source>Licence not stated; it goes with this model</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/gui/how_open/release_words.py" />
   <source>{out} of {count} components found released</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/gui/how_open/release_words.py" />
   <source>Ruled out by: {components}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/gui/how_open/release_words.py" />
   <source>Not found or decided so far: {components}.</source>
   <translation type="unfinished" />
  </message>
  <message numerus="yes">
   <location filename="app/howopen/gui/how_open/together_pane.py" />
   <source>{n} documents together</source>
   <translation type="unfinished">
    <numerusform />
   </translation>
  </message>
  <message>
   <location filename="app/howopen/gui/how_open/together_pane.py" />
   <source>{count} missing</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/gui/how_open/together_pane.py" />
   <source>{count} may change</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/gui/how_open/together_pane.py" />
   <source>Open documents</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/gui/how_open/together_pane.py" />
   <source>No set of documents</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/gui/how_open/together_sheet.py" />
   <source>Tick two or more documents that belong together: a licence, its use policy, its notice, its model card.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/gui/how_open/together_sheet.py" />
   <source>{title} ({role}), alone: {openness}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/gui/how_open/together_sheet.py" />
   <source>Show {place} in {title}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/gui/how_open/together_sheet.py" />
   <source>The documents as one set</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/gui/how_open/together_sheet.py" />
   <source>Together: {openness}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/gui/how_open/together_sheet.py" />
   <source>Taken in by reference</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/gui/how_open/together_sheet.py" />
   <source>Contradictions</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/gui/how_open/together_sheet.py" />
   <source>Missing</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/gui/how_open/together_sheet.py" />
   <source>Here: {here}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/gui/how_open/together_sheet.py" />
   <source>Judge documents together</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/gui/how_open/together_sheet.py" />
   <source>Nothing was found.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/gui/how_open/together_sheet.py" />
   <source>None were found.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/gui/how_open/together_sheet.py" />
   <source>May change: “{changing}”</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/gui/how_open/together_sheet.py" />
   <source>Contradiction</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/gui/how_open/weight_row.py" />
   <source>Points for {name}: {points}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/gui/how_open/weight_row.py" />
   <source>Weight of {name}, 0 to {most}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/gui/how_open/weight_row.py" />
   <source>Weight of {name}: 0 to {most}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/gui/library/add_button.py" />
   <source>Add</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/gui/library/add_button.py" />
   <source>Adds texts of your own; documents are identified against them at once</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/gui/library/add_button.py" />
   <source>Files…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/gui/library/add_button.py" />
   <source>Folder or git repository…</source>
   <translation type="unfinished" />
  </message>
  <message numerus="yes">
   <location filename="app/howopen/gui/library/entry_delegate.py" />
   <source>{n} places</source>
   <translation type="unfinished">
    <numerusform />
   </translation>
  </message>
  <message>
   <location filename="app/howopen/gui/library/entry_pane.py" />
   <source>Open</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/gui/library/entry_pane.py" />
   <source>Rename…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/gui/library/entry_pane.py" />
   <source>Remove</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/gui/library/entry_pane.py" />
   <source>Compare with the version before</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/gui/library/entry_pane.py" />
   <source>Tags</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/gui/library/entry_pane.py" />
   <source>Versions, newest first</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/gui/library/entry_pane.py" />
   <source>New name</source>
   <translation type="unfinished" />
  </message>
  <message numerus="yes">
   <location filename="app/howopen/gui/library/entry_pane.py" />
   <source>{n} entries</source>
   <translation type="unfinished">
    <numerusform />
   </translation>
  </message>
  <message numerus="yes">
   <location filename="app/howopen/gui/library/entry_pane.py" />
   <source>Open all {n}</source>
   <translation type="unfinished">
    <numerusform />
   </translation>
  </message>
  <message>
   <location filename="app/howopen/gui/library/entry_pane.py" />
   <source>A timeline needs two versions with a date and a text</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/gui/library/entry_table.py" />
   <source>Licence library</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/gui/library/facts.py" />
   <source>Terms</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/gui/library/facts.py" />
   <source>Use policy</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/gui/library/facts.py" />
   <source>{word}, index {index}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/gui/library/facts.py" />
   <source>Your own entry</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/gui/library/facts.py" />
   <source>Models: {models}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/gui/library/facts.py" />
   <source>SPDX: {spdx}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/gui/library/facts.py" />
   <source>Category: {category}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/gui/library/facts.py" />
   <source>Approved by OSI</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/gui/library/facts.py" />
   <source>Its text is not in the library.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/gui/library/filter_bar.py" />
   <source>Clear filters</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/gui/library/filter_bar.py" />
   <source>Any category</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/gui/library/filter_bar.py" />
   <source>Any tag</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/gui/library/filter_bar.py" />
   <source>Category</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/gui/library/filter_bar.py" />
   <source>Where it is listed</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/gui/library/filter_bar.py" />
   <source>Tag</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/gui/library/filter_bar.py" />
   <source>{shelf} {number}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/gui/library/filters.py" />
   <source>AI licences</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/gui/library/filters.py" />
   <source>OSI-approved</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/gui/library/filters.py" />
   <source>Mine</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/gui/library/filters.py" />
   <source>All</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/gui/library/filters.py" />
   <source>Listed or not</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/gui/library/filters.py" />
   <source>On the SPDX list</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/gui/library/filters.py" />
   <source>On neither list</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/gui/library/nothing.py" />
   <source>Nothing on this shelf yet.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/gui/library/nothing.py" />
   <source>Fewer or shorter words find more; the last one may be the beginning of a word.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/gui/library/nothing.py" />
   <source>Nothing here passes these filters.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/gui/library/nothing.py" />
   <source>Nothing of your own yet. “Add” takes in files, folders and what is open.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/gui/library/nothing.py" />
   <source>Nothing found: nothing here holds “{words}”.</source>
   <translation type="unfinished" />
  </message>
  <message numerus="yes">
   <location filename="app/howopen/gui/library/nothing.py" />
   <source>Show the {n} found in the whole library</source>
   <translation type="unfinished">
    <numerusform />
   </translation>
  </message>
  <message>
   <location filename="app/howopen/gui/library/nothing.py" />
   <source>Show the whole library</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/gui/library/report_page.py" />
   <source>What happened</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/gui/library/report_page.py" />
   <source>Details</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/gui/library/report_page.py" />
   <source>Back to the library</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/gui/library/report_page.py" />
   <source>What the update changed</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/gui/library/report_page.py" />
   <source>{added:,} added, {rewritten:,} with a changed text, {moved:,} in another category, {removed:,} removed</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/gui/library/report_page.py" />
   <source>Nothing has changed since the last time</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/gui/library/report_page.py" />
   <source>Added</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/gui/library/report_page.py" />
   <source>Text changed</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/gui/library/report_page.py" />
   <source>Category changed</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/gui/library/report_page.py" />
   <source>{old}, now {new}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/gui/library/report_page.py" />
   <source>Removed</source>
   <translation type="unfinished" />
  </message>
  <message numerus="yes">
   <location filename="app/howopen/gui/library/shelves.py" />
   <source>Remove {n} entries</source>
   <translation type="unfinished">
    <numerusform />
   </translation>
  </message>
  <message>
   <location filename="app/howopen/gui/library/shelves.py" />
   <source>Add the tag “{tag}”</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/gui/library/shelves.py" />
   <source>Take off the tag “{tag}”</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/gui/library/shelves.py" />
   <source>Rename “{name}”</source>
   <translation type="unfinished" />
  </message>
  <message numerus="yes">
   <location filename="app/howopen/gui/library/shelves.py" />
   <source>Add {n} entries</source>
   <translation type="unfinished">
    <numerusform />
   </translation>
  </message>
  <message>
   <location filename="app/howopen/gui/library/shelves.py" />
   <source>Removed from the library: {names}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/gui/library/shelves.py" />
   <source>The library was not changed</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/gui/library/tag_editor.py" />
   <source>Add a tag</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/gui/library/versions.py" />
   <source>Its text is not in the library</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/gui/library/versions.py" />
   <source>The first version here</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/gui/library/versions.py" />
   <source>Nothing was counted</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/gui/library/versions.py" />
   <source>Counting what changed …</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/gui/library/wording.py" />
   <source>{deleted}, {inserted}</source>
   <translation type="unfinished" />
  </message>
  <message numerus="yes">
   <location filename="app/howopen/gui/library/wording.py" />
   <source>The library now holds {n} texts</source>
   <translation type="unfinished">
    <numerusform />
   </translation>
  </message>
  <message numerus="yes">
   <location filename="app/howopen/gui/library/wording.py" />
   <source>{n} entries for AI</source>
   <translation type="unfinished">
    <numerusform />
   </translation>
  </message>
  <message>
   <location filename="app/howopen/gui/library/wording.py" />
   <source>{texts} and {ai}, from {release}. {own}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/gui/library/wording.py" />
   <source>No word differs</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/gui/library/wording.py" />
   <source>{before}, now {after}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/gui/library/wording.py" />
   <source>Openness index {before}, now {after}</source>
   <translation type="unfinished" />
  </message>
  <message numerus="yes">
   <location filename="app/howopen/gui/library/wording.py" />
   <source>Your {n} own entries and all tags are as they were.</source>
   <translation type="unfinished">
    <numerusform />
   </translation>
  </message>
  <message>
   <location filename="app/howopen/gui/library/wording.py" />
   <source>All tags are as they were.</source>
   <translation type="unfinished" />
  </message>
  <message numerus="yes">
   <location filename="app/howopen/gui/library/wording.py" />
   <source>{n} words deleted</source>
   <translation type="unfinished">
    <numerusform />
   </translation>
  </message>
  <message numerus="yes">
   <location filename="app/howopen/gui/library/wording.py" />
   <source>{n} inserted</source>
   <translation type="unfinished">
    <numerusform />
   </translation>
  </message>
  <message>
   <location filename="app/howopen/gui/library/wording.py" />
   <source>Added to the library: {names}</source>
   <translation type="unfinished" />
  </message>
  <message numerus="yes">
   <location filename="app/howopen/gui/library/wording.py" />
   <source>{n} more</source>
   <translation type="unfinished">
    <numerusform />
   </translation>
  </message>
  <message numerus="yes">
   <location filename="app/howopen/gui/library/wording.py" />
   <source>{n} have newer texts</source>
   <translation type="unfinished">
    <numerusform />
   </translation>
  </message>
  <message numerus="yes">
   <location filename="app/howopen/gui/library/wording.py" />
   <source>{n} were there already</source>
   <translation type="unfinished">
    <numerusform />
   </translation>
  </message>
  <message numerus="yes">
   <location filename="app/howopen/gui/library/wording.py" />
   <source>{n} could not be read</source>
   <translation type="unfinished">
    <numerusform />
   </translation>
  </message>
  <message>
   <location filename="app/howopen/gui/library_control.py" />
   <source>Licence texts: ScanCode, CC BY 4.0</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/gui/library_control.py" />
   <source>The library knows this one, but has no text of it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/gui/library_control.py" />
   <source>This uses the network: pip fetches ScanCode’s licence data (about 126 MB) from the package index that it is set up with. The library that you have stays until the new one is whole, and you can cancel. Your own entries and tags stay. Then a list says what changed.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/gui/library_control.py" />
   <source>Update the library from {release}?</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/gui/library_control.py" />
   <source>Update the library?</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/gui/library_control.py" />
   <source>The licence library is up to date</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/gui/library_control.py" />
   <source>The library was not fetched</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/gui/library_control.py" />
   <source>The licence library could not be opened</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/gui/library_control.py" />
   <source>The library could not be searched</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/gui/library_control.py" />
   <source>Update to the newest release</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/gui/library_control.py" />
   <source>Fetch the tested release</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/gui/library_control.py" />
   <source>Not now</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/gui/matrix/answers.py" />
   <source>no clause</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/gui/matrix/answers.py" />
   <source>free</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/gui/matrix/answers.py" />
   <source>on conditions</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/gui/matrix/answers.py" />
   <source>barred or one-sided</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/gui/matrix/answers.py" />
   <source>stated, no limit</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/gui/matrix/answers.py" />
   <source>no clause, so no limit</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/gui/matrix/answers.py" />
   <source>silent, so not settled</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/gui/matrix/answers.py" />
   <source>the text cannot decide</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/gui/matrix/answers.py" />
   <source>Use</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/gui/matrix/answers.py" />
   <source>Outputs</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/gui/matrix/answers.py" />
   <source>Distribution</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/gui/matrix/answers.py" />
   <source>Control</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/gui/matrix/answers.py" />
   <source>Legal</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/gui/matrix/answers.py" />
   <source>Four freedoms</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/gui/matrix/answers.py" />
   <source>Permissions and conditions</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/gui/matrix/answers.py" />
   <source>Model Openness Framework</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/gui/matrix/answers.py" />
   <source>Independence</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/gui/matrix/answers.py" />
   <source>OSD</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/gui/matrix/answers.py" />
   <source>OSAID</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/gui/matrix/answers.py" />
   <source>MOF</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/gui/matrix/answers.py" />
   <source>independence</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/gui/matrix/answers.py" />
   <source>section {number}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/gui/matrix/answers.py" />
   <source>paragraph {number}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/gui/matrix/bar.py" />
   <source>Order of opening</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/gui/matrix/bar.py" />
   <source>Openness</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/gui/matrix/bar.py" />
   <source>Own order</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/gui/matrix/bar.py" />
   <source>Facts</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/gui/matrix/bar.py" />
   <source>Facts and criteria</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/gui/matrix/bar.py" />
   <source>Differences only</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/gui/matrix/bar.py" />
   <source>Add documents</source>
   <translation type="unfinished" />
  </message>
  <message numerus="yes">
   <location filename="app/howopen/gui/matrix/bar.py" />
   <source>{n} documents</source>
   <translation type="unfinished">
    <numerusform />
   </translation>
  </message>
  <message numerus="yes">
   <location filename="app/howopen/gui/matrix/bar.py" />
   <source>{n} rows</source>
   <translation type="unfinished">
    <numerusform />
   </translation>
  </message>
  <message>
   <location filename="app/howopen/gui/matrix/bar.py" />
   <source>Rows shown</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/gui/matrix/bar.py" />
   <source>Documents sorted by</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/gui/matrix/bar.py" />
   <source>It takes two documents to differ.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/gui/matrix/bar.py" />
   <source>Hides what all documents share</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/gui/matrix/bar.py" />
   <source>Rows</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/gui/matrix/bar.py" />
   <source>Sorted by</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/gui/matrix/detail.py" />
   <source>Select a cell to see its clause, and what the other documents say.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/gui/matrix/detail.py" />
   <source>Contradicts itself ({place}): {reason}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/gui/matrix/detail.py" />
   <source>Contradicts itself ({first} and {second}): {reason}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/gui/matrix/detail.py" />
   <source>Mind</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/gui/matrix/detail.py" />
   <source>Open clause</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/gui/matrix/detail.py" />
   <source>Copy with citation</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/gui/matrix/detail.py" />
   <source>Sure {share} %</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/gui/matrix/detail.py" />
   <source>The selected cell</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/gui/matrix/detail.py" />
   <source>No clause is behind this answer.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/gui/matrix/detail.py" />
   <source>Also</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/gui/matrix/detail.py" />
   <source>Open the clause in {place}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/gui/matrix/detail.py" />
   <source>Silent on this. {silence}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/gui/matrix/detail.py" />
   <source>The same fact in the others</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/gui/matrix/detail.py" />
   <source>strictest first</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/gui/matrix/detail.py" />
   <source>There is no clause behind this answer.</source>
   <translation type="unfinished" />
  </message>
  <message numerus="yes">
   <location filename="app/howopen/gui/matrix/legend.py" />
   <source>{n} rows hidden, the same in all {documents}: {named}</source>
   <translation type="unfinished">
    <numerusform />
   </translation>
  </message>
  <message>
   <location filename="app/howopen/gui/matrix/legend.py" />
   <source>move</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/gui/matrix/legend.py" />
   <source>Enter</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/gui/matrix/legend.py" />
   <source>open clause</source>
   <translation type="unfinished" />
  </message>
  <message numerus="yes">
   <location filename="app/howopen/gui/matrix/legend.py" />
   <source>{n} rows hidden, the same in both: {named}</source>
   <translation type="unfinished">
    <numerusform />
   </translation>
  </message>
  <message>
   <location filename="app/howopen/gui/matrix/legend.py" />
   <source>Show</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/gui/matrix/legend.py" />
   <source>Show the hidden rows</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/gui/matrix/others.py" />
   <source>The same fact in the other documents, strictest first</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/gui/matrix/painting.py" />
   <source>pinned</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/gui/matrix/table.py" />
   <source>Fact</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/gui/matrix/table.py" />
   <source>Matrix of facts and documents</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/gui/matrix/table.py" />
   <source>Pinned documents</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/gui/matrix/table.py" />
   <source>Let it scroll</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/gui/matrix/table.py" />
   <source>Pin at the left</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/gui/matrix/table.py" />
   <source>Move left</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/gui/matrix/table.py" />
   <source>Move right</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/gui/matrix/table.py" />
   <source>Sort by “{fact}”</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/gui/models/library_model.py" />
   <source>Publisher</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/gui/models/library_model.py" />
   <source>Effective</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/gui/models/library_model.py" />
   <source>Decides most</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/gui/models/library_model.py" />
   <source>{head}: {words}, tags: {tags}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/gui/models/library_model.py" />
   <source>Decides most: {facts}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/gui/models/library_model.py" />
   <source>Text not in the library</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/gui/notices.py" />
   <source>{name} is encrypted</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/gui/notices.py" />
   <source>Password of {name}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/gui/notices.py" />
   <source>Password</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/gui/notices.py" />
   <source>Unlock</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/gui/notices.py" />
   <source>Skip this file</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/gui/notices.py" />
   <source>The password stays in memory and is never saved.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/gui/palette/commands.py" />
   <source>This cannot be done right now.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/gui/palette/commands.py" />
   <source>No document is open.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/gui/palette/commands.py" />
   <source>There is nothing here to export yet.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/gui/palette/commands.py" />
   <source>Nothing is compared yet.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/gui/palette/commands.py" />
   <source>Only a comparison that is shown can be printed.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/gui/palette/commands.py" />
   <source>Two documents have to be open.</source>
   <translation type="unfinished" />
  </message>
  <message numerus="yes">
   <location filename="app/howopen/gui/palette/find_model.py" />
   <source>{title}, {n} places</source>
   <translation type="unfinished">
    <numerusform />
   </translation>
  </message>
  <message numerus="yes">
   <location filename="app/howopen/gui/palette/find_model.py" />
   <source>{title}, {n} places or more</source>
   <translation type="unfinished">
    <numerusform />
   </translation>
  </message>
  <message>
   <location filename="app/howopen/gui/palette/find_panel.py" />
   <source>Find in all open documents</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/gui/palette/find_panel.py" />
   <source>Match case</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/gui/palette/find_panel.py" />
   <source>Whole words</source>
   <translation type="unfinished" />
  </message>
  <message numerus="yes">
   <location filename="app/howopen/gui/palette/find_panel.py" />
   <source>{n} open documents</source>
   <translation type="unfinished">
    <numerusform />
   </translation>
  </message>
  <message>
   <location filename="app/howopen/gui/palette/find_panel.py" />
   <source>Places found</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/gui/palette/find_panel.py" />
   <source>Searching {title}</source>
   <translation type="unfinished" />
  </message>
  <message numerus="yes">
   <location filename="app/howopen/gui/palette/find_panel.py" />
   <source>Not found in {n} open documents</source>
   <translation type="unfinished">
    <numerusform />
   </translation>
  </message>
  <message>
   <location filename="app/howopen/gui/palette/find_panel.py" />
   <source>{places} in {documents}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/gui/palette/items.py" />
   <source>Commands</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/gui/palette/items.py" />
   <source>Recent</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/gui/palette/items.py" />
   <source>Not now: {reason}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/gui/palette/palette.py" />
   <source>Arrows choose, Enter does it, Esc goes back.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/gui/palette/palette.py" />
   <source>Nothing found. Try fewer letters.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/gui/palette/palette.py" />
   <source>Found</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/gui/palette/palette.py" />
   <source>Nothing found</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/gui/palette/palette.py" />
   <source>{spoken}. {place} of {count}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/gui/palette/sources.py" />
   <source>{category}: {effect}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/gui/palette/sources.py" />
   <source>{title}, section {section}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/gui/palette/sources.py" />
   <source>The library has no text of it.</source>
   <translation type="unfinished" />
  </message>
  <message numerus="yes">
   <location filename="app/howopen/gui/place_words.py" />
   <source>{n} library texts</source>
   <translation type="unfinished">
    <numerusform />
   </translation>
  </message>
  <message>
   <location filename="app/howopen/gui/progress.py" />
   <source>{waiting} more to do</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/gui/prompts.py" />
   <source>Open, drop or paste two documents, or fetch the licence library; then compare them.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/gui/prompts.py" />
   <source>Open folder</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/gui/prompts.py" />
   <source>Open a git repository or a folder of dated versions</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/gui/prompts.py" />
   <source>Documents ({patterns})</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/gui/prompts.py" />
   <source>All files (*)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/gui/prompts.py" />
   <source>Export as</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/gui/prompts.py" />
   <source>{name} is in {folder}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/gui/prompts.py" />
   <source>Open files</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/gui/prompts.py" />
   <source>There is only one document</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/gui/prompts.py" />
   <source>There is no document yet</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/gui/rail.py" />
   <source>Views</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/gui/reading/detail_pane.py" />
   <source>Section {number}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/gui/reading/detail_pane.py" />
   <source>{place}, page {page}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/gui/reading/detail_pane.py" />
   <source>Page {page}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/gui/recent_menu.py" />
   <source>Open recent</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/gui/review/audit.py" />
   <source>Today</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/gui/review/audit.py" />
   <source>This document</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/gui/review/audit.py" />
   <source>All documents</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/gui/review/audit.py" />
   <source>Close the entry</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/gui/review/audit.py" />
   <source>Show {hidden} more</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/gui/review/audit.py" />
   <source>Audit trail, newest first</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/gui/review/audit.py" />
   <source>Entries shown</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/gui/review/bar.py" />
   <source>Nothing to {lower}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/gui/review/bar.py" />
   <source>Export review</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/gui/review/bar.py" />
   <source>Review, {title}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/gui/review/bar.py" />
   <source>Your name</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/gui/review/bar.py" />
   <source>First and last name</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/gui/review/bar.py" />
   <source>Use this name</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/gui/review/bar.py" />
   <source>Your name stands beside every decision, in the audit trail and in exports. It stays on this computer and in the review file.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/gui/review/bar.py" />
   <source>Who reviews?</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/gui/review/comments.py" />
   <source>No comments yet. Select words in Read and comment on them there.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/gui/review/comments.py" />
   <source>Comment on {quoted}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/gui/review/comments.py" />
   <source>Comments</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/gui/review/comments.py" />
   <source>Comments on words of the text</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/gui/review/comments.py" />
   <source>Comment</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/gui/review/comments.py" />
   <source>Write a comment. Ctrl+Enter sends it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/gui/review/comments.py" />
   <source>Comment on “{one_line}”</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/gui/review/comments.py" />
   <source>Reply to the comment</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/gui/review/comments.py" />
   <source>Reply</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/gui/review/comments.py" />
   <source>Show in Read</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/gui/review/comments.py" />
   <source>{words}: comment on {one_line}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/gui/review/correct_panel.py" />
   <source>These words do not stand in the text in this order.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/gui/review/correct_panel.py" />
   <source>Use selection in Read</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/gui/review/correct_panel.py" />
   <source>Save correction</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/gui/review/correct_panel.py" />
   <source>Correct the finding</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/gui/review/correct_panel.py" />
   <source>Add a finding</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/gui/review/correct_panel.py" />
   <source>Add finding</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/gui/review/correct_panel.py" />
   <source>Characters {start} to {end}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/gui/review/correct_panel.py" />
   <source>Effect</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/gui/review/correct_panel.py" />
   <source>Select the words of the clause in Read first.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/gui/review/correct_panel.py" />
   <source>First words</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/gui/review/correct_panel.py" />
   <source>Last words</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/gui/review/correct_panel.py" />
   <source>{name} of the clause</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/gui/review/correct_panel.py" />
   <source>First and last words</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/gui/review/correct_panel.py" />
   <source>Values</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/gui/review/decision_pane.py" />
   <source>Select a finding to see its words and to decide it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/gui/review/decision_pane.py" />
   <source>Confirm next</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/gui/review/decision_pane.py" />
   <source>Next open</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/gui/review/decision_pane.py" />
   <source>Correct…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/gui/review/decision_pane.py" />
   <source>Reject</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/gui/review/decision_pane.py" />
   <source>Reopen</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/gui/review/decision_pane.py" />
   <source>Found, then corrected</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/gui/review/decision_pane.py" />
   <source>Found, then rejected</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/gui/review/decision_pane.py" />
   <source>Added by a person</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/gui/review/decision_pane.py" />
   <source>, as found</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/gui/review/decision_pane.py" />
   <source> {counted} changed by other decisions.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/gui/review/decision_pane.py" />
   <source>C; Enter in the list confirms and goes on to the next open finding</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/gui/review/decision_pane.py" />
   <source>The selected finding</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/gui/review/decision_pane.py" />
   <source>The finding, what was corrected and what follows</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/gui/review/decision_pane.py" />
   <source>As found</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/gui/review/decision_pane.py" />
   <source>Sure</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/gui/review/decision_pane.py" />
   <source>Verdicts that rest on it</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/gui/review/decision_pane.py" />
   <source>Enter in the list</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/gui/review/decision_pane.py" />
   <source>Every finding is decided.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/gui/review/decision_pane.py" />
   <source>It is rejected already.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/gui/review/decision_pane.py" />
   <source>X or Del</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/gui/review/decision_pane.py" />
   <source>The verdict that follows</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/gui/review/decision_pane.py" />
   <source>The verdicts that follow</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/gui/review/decision_pane.py" />
   <source>None</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/gui/review/decision_pane.py" />
   <source>No verdict is decided by this finding.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/gui/review/model.py" />
   <source>State</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/gui/review/model.py" />
   <source>Where the finding stands</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/gui/review/model.py" />
   <source>Cat.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/gui/review/model.py" />
   <source>What it says</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/gui/review/model.py" />
   <source>Section</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/gui/review/model.py" />
   <source>Decided</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/gui/review/model.py" />
   <source>Who decided and when, or how sure the program is where that is below 70</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/gui/review/model.py" />
   <source>HowOpen is sure to {value} per cent.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/gui/review/parts.py" />
   <source>Finding</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/gui/review/parts.py" />
   <source>Trail and sign-off</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/gui/review/parts.py" />
   <source>What is shown</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/gui/review/queue.py" />
   <source>Corrected</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/gui/review/queue_pane.py" />
   <source>add from selection</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/gui/review/queue_pane.py" />
   <source>Findings</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/gui/review/queue_pane.py" />
   <source>No finding is like that.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/gui/review/queue_pane.py" />
   <source>All reviewers</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/gui/review/queue_pane.py" />
   <source>Reviewer</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/gui/review/queue_pane.py" />
   <source>Order of the findings</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/gui/review/queue_pane.py" />
   <source>{below} more below</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/gui/review/saving.py" />
   <source>Your last decisions are not saved yet.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/gui/review/saving.py" />
   <source>Not saved</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/gui/review/saving.py" />
   <source>Saving</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/gui/review/saving.py" />
   <source>Saved {clock}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/gui/review/saving.py" />
   <source>Try again</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/gui/review/saving.py" />
   <source>Save a copy…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/gui/review/saving.py" />
   <source>The copy was not saved</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/gui/review/side.py" />
   <source>Audit trail</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/gui/review/side.py" />
   <source>Audit trail or comments</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/gui/review/sign_off.py" />
   <source>I have read the document and decided each finding. A later change ends this sign-off.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/gui/review/sign_off.py" />
   <source>Sign off</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/gui/review/sign_off.py" />
   <source>Withdraw</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/gui/review/sign_off.py" />
   <source>Go to next open</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/gui/review/sign_off.py" />
   <source>{waiting} still open</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/gui/review/sign_off.py" />
   <source>{counted} {value} for a decision.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/gui/review/sign_off.py" />
   <source>You have signed it as it stands.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/gui/review/sign_off.py" />
   <source>Tick the box first.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/gui/review/sign_off.py" />
   <source>Sign-off</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/gui/review/sign_off.py" />
   <source>File</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/gui/review/sign_off.py" />
   <source>Length</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/gui/review/sign_off.py" />
   <source>HowOpen {version}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/gui/review/sign_off.py" />
   <source>{name}, not yet signed</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/gui/review/sign_off.py" />
   <source>Signed</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/gui/review/sign_off.py" />
   <source>Ready to sign</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/gui/review/sign_off.py" />
   <source>Reviewers</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/gui/review/sign_off.py" />
   <source>Nobody has decided anything yet</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/gui/review/span_steps.py" />
   <source>By words</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/gui/review/span_steps.py" />
   <source>By sentences</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/gui/review/span_steps.py" />
   <source>Start</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/gui/review/span_steps.py" />
   <source>Move the start back</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/gui/review/span_steps.py" />
   <source>Move the start on</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/gui/review/span_steps.py" />
   <source>Move the end back</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/gui/review/span_steps.py" />
   <source>Move the end on</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/gui/review/span_steps.py" />
   <source>What an end moves by</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/gui/review/standing.py" />
   <source>Confirmed</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/gui/review/standing.py" />
   <source>A person found it right.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/gui/review/standing.py" />
   <source>A person changed it; what was found is kept.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/gui/review/standing.py" />
   <source>Rejected</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/gui/review/standing.py" />
   <source>A person found it wrong; it counts no more.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/gui/review/standing.py" />
   <source>A person found it; the program had not.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/gui/review/standing.py" />
   <source>Nobody has decided it, and the program is not sure.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/gui/review/standing.py" />
   <source>Nobody has decided it yet.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/gui/review/state_bar.py" />
   <source>Progress: {value}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/gui/review/state_bar.py" />
   <source>{value} of {whole}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/gui/review/thread.py" />
   <source>Thread</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/gui/review/thread.py" />
   <source>New {noun}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/gui/review/thread.py" />
   <source>Write a note. Ctrl+Enter sends it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/gui/review/thread.py" />
   <source>none yet</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/gui/review/thread.py" />
   <source>Reply to the thread. Ctrl+Enter sends it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/gui/review/value_kinds.py" />
   <source>An amount is a figure such as 700,000,000.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/gui/review/value_kinds.py" />
   <source>Name the currency of the amount by its three letters, such as USD.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/gui/review/value_kinds.py" />
   <source>Limit</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/gui/review/value_kinds.py" />
   <source>Cap on liability</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/gui/review/value_kinds.py" />
   <source>Territory left out</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/gui/review/value_kinds.py" />
   <source>Governing law</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/gui/review/value_kinds.py" />
   <source>Field of use</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/gui/review/value_kinds.py" />
   <source>Name to carry</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/gui/review/value_kinds.py" />
   <source>Words to display</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/gui/review/value_kinds.py" />
   <source>Policy or agreement</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/gui/review/value_kinds.py" />
   <source>Notice period</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/gui/review/value_kinds.py" />
   <source>Monthly active users</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/gui/review/value_kinds.py" />
   <source>Users</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/gui/review/value_kinds.py" />
   <source>Revenue</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/gui/review/value_kinds.py" />
   <source>Funding</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/gui/review/value_kinds.py" />
   <source>Employees</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/gui/review/value_kinds.py" />
   <source>Something else</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/gui/review/value_kinds.py" />
   <source>In no period</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/gui/review/value_kinds.py" />
   <source>Who counts</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/gui/review/value_kinds.py" />
   <source>Measured</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/gui/review/value_kinds.py" />
   <source>Then</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/gui/review/value_kinds.py" />
   <source>Name the territory that is left out.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/gui/review/value_kinds.py" />
   <source>Name the law that governs.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/gui/review/value_kinds.py" />
   <source>Choose the field of use.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/gui/review/value_kinds.py" />
   <source>Write the name that must be carried.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/gui/review/value_kinds.py" />
   <source>Write the words that must be displayed.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/gui/review/value_kinds.py" />
   <source>Name the policy or agreement.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/gui/review/value_kinds.py" />
   <source>Write the amount of the limit, such as 700,000,000.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/gui/review/value_kinds.py" />
   <source>Write the amount of the cap on liability, or describe it in words.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/gui/review/value_kinds.py" />
   <source>Write the notice period as a number of days.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/gui/review/value_kinds.py" />
   <source>you and your affiliates</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/gui/review/value_kinds.py" />
   <source>on the release date</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/gui/review/value_kinds.py" />
   <source>at any time</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/gui/review/value_kinds.py" />
   <source>in the preceding calendar month</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/gui/review/value_kinds.py" />
   <source>in the preceding year</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/gui/review/value_kinds.py" />
   <source>request a licence</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/gui/review/value_kinds.py" />
   <source>your rights end</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/gui/review/value_kinds.py" />
   <source>display a name</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/gui/review/value_row.py" />
   <source>Unit or currency</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/gui/review/value_row.py" />
   <source>Take out the value {value}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/gui/review/value_row.py" />
   <source>What is counted</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/gui/review/value_row.py" />
   <source>Amount</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/gui/review/value_row.py" />
   <source>Unit</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/gui/review/value_row.py" />
   <source>Period</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/gui/review/value_row.py" />
   <source>Choose a field</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/gui/review/value_row.py" />
   <source>In words</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/gui/review/value_row.py" />
   <source>Days</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/gui/review/values_form.py" />
   <source>Add value</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/gui/review/values_form.py" />
   <source>Kind of the value to add</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/gui/review/wording.py" />
   <source>Somebody</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/gui/review/wording.py" />
   <source>Jan</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/gui/review/wording.py" />
   <source>Feb</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/gui/review/wording.py" />
   <source>Mar</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/gui/review/wording.py" />
   <source>Apr</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/gui/review/wording.py" />
   <source>May</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/gui/review/wording.py" />
   <source>June</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/gui/review/wording.py" />
   <source>July</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/gui/review/wording.py" />
   <source>Aug</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/gui/review/wording.py" />
   <source>Sep</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/gui/review/wording.py" />
   <source>Oct</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/gui/review/wording.py" />
   <source>Nov</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/gui/review/wording.py" />
   <source>Dec</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/gui/review/wording.py" />
   <source>Finding {number} of {count}{value}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/gui/review/wording.py" />
   <source>{sureness} % by HowOpen</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/gui/review/wording.py" />
   <source>{program}, then {value} by {named}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/gui/review/wording.py" />
   <source>Yesterday</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/gui/review/wording.py" />
   <source>section {section}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/gui/review/wording.py" />
   <source>by {named}, {moment}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/gui/review/wording.py" />
   <source>{name}: {value}, now {value_2}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/gui/review/wording.py" />
   <source>sure {value} per cent</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/gui/review/wording.py" />
   <source>Found by {named}, not by HowOpen</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/gui/review/wording.py" />
   <source>Span</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/gui/review/wording.py" />
   <source>What</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/gui/review/wording.py" />
   <source>When</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/gui/review/wording.py" />
   <source>Before</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/gui/review/wording.py" />
   <source>After</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/gui/review/wording.py" />
   <source>HowOpen {version}, rules {value}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/gui/review/wording.py" />
   <source>Entry</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/gui/review/wording.py" />
   <source>other words</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/gui/review_files.py" />
   <source>HowOpen reviews (*.howopen)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/gui/review_files.py" />
   <source>Untitled</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/gui/review_files.py" />
   <source>Open review</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/gui/review_files.py" />
   <source>Save review as</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/gui/review_files.py" />
   <source>not saved</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/gui/review_files.py" />
   <source>There is no free name for a new review.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/gui/review_files.py" />
   <source>Tidy up {folder}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/gui/review_files.py" />
   <source>The review was not saved</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/gui/review_files.py" />
   <source>{name} was not opened again</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/gui/reviewing.py" />
   <source>Making the verdicts anew</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/gui/reviewing.py" />
   <source>That was not done</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/gui/shell.py" />
   <source>No document is open</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/gui/shell.py" />
   <source>Drop a file anywhere in this window, open one, or choose one in the library.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/gui/shell.py" />
   <source>Nothing is compared yet</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/gui/shell.py" />
   <source>Drop two files at once, choose two rows of the library, or choose here.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/gui/shell.py" />
   <source>What was released of a model</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/gui/shell.py" />
   <source>Nothing stands on the ladder yet</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/gui/shell.py" />
   <source>Drop licences or terms anywhere in this window, open them, or choose some in the library: each open document gets its class, its index and the clauses that decide.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/gui/shell.py" />
   <source>Nothing to lay side by side yet</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/gui/shell.py" />
   <source>Open some documents: each becomes a column, each fact a row, and each answer shows its clause.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/gui/signs.py" />
   <source>Permit</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/gui/signs.py" />
   <source>Gives a right.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/gui/signs.py" />
   <source>Require</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/gui/signs.py" />
   <source>Creates a duty.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/gui/signs.py" />
   <source>Prohibit</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/gui/signs.py" />
   <source>Forbids something.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/gui/signs.py" />
   <source>Condition</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/gui/signs.py" />
   <source>Depends on a stated condition.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/gui/signs.py" />
   <source>Declare</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/gui/signs.py" />
   <source>States a fact or a rule.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/gui/signs.py" />
   <source>Meets</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/gui/signs.py" />
   <source>The criterion holds.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/gui/signs.py" />
   <source>Fails</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/gui/signs.py" />
   <source>The criterion does not hold.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/gui/signs.py" />
   <source>Arguable</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/gui/signs.py" />
   <source>Readers may differ; the condition is named.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/gui/signs.py" />
   <source>The text cannot decide it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/gui/signs.py" />
   <source>Tighter</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/gui/signs.py" />
   <source>Fewer rights or more duties.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/gui/signs.py" />
   <source>Looser</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/gui/signs.py" />
   <source>More rights or fewer duties.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/gui/signs.py" />
   <source>Neutral</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/gui/signs.py" />
   <source>Differs without effect.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/gui/signs.py" />
   <source>Unclear</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/gui/signs.py" />
   <source>Not decided by the rules.</source>
   <translation type="unfinished" />
  </message>
  <message numerus="yes">
   <location filename="app/howopen/gui/statusline.py" />
   <source>{n} changes</source>
   <translation type="unfinished">
    <numerusform />
   </translation>
  </message>
  <message>
   <location filename="app/howopen/gui/statusline.py" />
   <source>{inserted} words inserted, {deleted} deleted</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/gui/statusline.py" />
   <source>{share} alike</source>
   <translation type="unfinished" />
  </message>
  <message numerus="yes">
   <location filename="app/howopen/gui/statusline.py" />
   <source>{n} cells</source>
   <translation type="unfinished">
    <numerusform />
   </translation>
  </message>
  <message numerus="yes">
   <location filename="app/howopen/gui/statusline.py" />
   <source>{n} clauses cited</source>
   <translation type="unfinished">
    <numerusform />
   </translation>
  </message>
  <message>
   <location filename="app/howopen/gui/statusline.py" />
   <source>HowOpen {version} · rules {rules}</source>
   <translation type="unfinished" />
  </message>
  <message numerus="yes">
   <location filename="app/howopen/gui/statusline.py" />
   <source>{n} pages</source>
   <translation type="unfinished">
    <numerusform />
   </translation>
  </message>
  <message>
   <location filename="app/howopen/gui/statusline.py" />
   <source>Nothing is compared</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/gui/statusline.py" />
   <source>HowOpen {version}, rules sha256 {rules}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/gui/statusline.py" />
   <source>Offline</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/gui/statusline.py" />
   <source>Nothing is sent or fetched unless you ask for it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/gui/statusline.py" />
   <source>{number} uncertain</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/gui/statusline.py" />
   <source>Fetching from the network</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/gui/time_left.py" />
   <source>about {hours} h left</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/gui/time_left.py" />
   <source>a few seconds left</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/gui/time_left.py" />
   <source>about {seconds} s left</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/gui/time_left.py" />
   <source>about {minutes} min left</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/gui/time_left.py" />
   <source>{pace} % a minute</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/gui/timeline/bar.py" />
   <source>Real changes only</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/gui/timeline/bar.py" />
   <source>Change source…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/gui/timeline/bar.py" />
   <source>How many clauses there are, or how many tighter less how many looser changes</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/gui/timeline/bar.py" />
   <source>Leaves out the versions that changed no word that counts</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/gui/timeline/bar.py" />
   <source>Open another repository or folder of versions</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/gui/timeline/bar.py" />
   <source>Export this timeline</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/gui/timeline/bar.py" />
   <source>Versions and what they changed</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/gui/timeline/bar.py" />
   <source>Whole span</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/gui/timeline/bar.py" />
   <source>Strictness</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/gui/timeline/bar.py" />
   <source>What the chart shows</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/gui/timeline/bar.py" />
   <source>Show more time</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/gui/timeline/bar.py" />
   <source>{key} in the chart, or Ctrl and the wheel</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/gui/timeline/bar.py" />
   <source>Show less time, finer</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/gui/timeline/bar.py" />
   <source>Show the whole span</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/gui/timeline/bar.py" />
   <source>{key} in the chart</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/gui/timeline/chart_area.py" />
   <source>Chart of clauses over time</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/gui/timeline/chart_categories.py" />
   <source>each row has its own scale</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/gui/timeline/chart_categories.py" />
   <source>Clauses by category</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/gui/timeline/chart_categories.py" />
   <source>Strictness by category</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/gui/timeline/chart_categories.py" />
   <source>one step = one clause</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/gui/timeline/chart_categories.py" />
   <source>dotted: the first version</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/gui/timeline/chart_categories.py" />
   <source>first → last</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/gui/timeline/chart_categories.py" />
   <source>net</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/gui/timeline/chart_pointing.py" />
   <source>version {number} of {count}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/gui/timeline/chart_tracks.py" />
   <source>real / all</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/gui/timeline/detail.py" />
   <source>Enter on a version or a point does the same</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/gui/timeline/detail.py" />
   <source>Words changed, but no clause came, went or changed what it does.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/gui/timeline/detail.py" />
   <source>The first version has nothing before it to be compared with.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/gui/timeline/detail.py" />
   <source>No word that counts differs from the version before, so there is nothing to compare.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/gui/timeline/detail.py" />
   <source>Newer version</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/gui/timeline/detail.py" />
   <source>Older version</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/gui/timeline/detail.py" />
   <source>Open comparison</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/gui/timeline/detail.py" />
   <source>Read this version</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/gui/timeline/detail.py" />
   <source>What the chosen version changed</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/gui/timeline/detail.py" />
   <source>Clauses that came, went or changed, by weight</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/gui/timeline/detail.py" />
   <source>{number} neutral or unclear</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/gui/timeline/direction_chip.py" />
   <source>Only these. {help}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/gui/timeline/direction_chip.py" />
   <source>Only the {words}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/gui/timeline/pieces.py" />
   <source>deleted: {words}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/gui/timeline/pieces.py" />
   <source>inserted: {words}</source>
   <translation type="unfinished" />
  </message>
  <message numerus="yes">
   <location filename="app/howopen/gui/timeline/source_choice.py" />
   <source>{n} versions</source>
   <translation type="unfinished">
    <numerusform />
   </translation>
  </message>
  <message>
   <location filename="app/howopen/gui/timeline/source_choice.py" />
   <source>Find a document of this source</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/gui/timeline/source_choice.py" />
   <source>Documents of this source</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/gui/timeline/source_choice.py" />
   <source>Show timeline</source>
   <translation type="unfinished" />
  </message>
  <message numerus="yes">
   <location filename="app/howopen/gui/timeline/source_choice.py" />
   <source>{source} holds {n} documents.</source>
   <translation type="unfinished">
    <numerusform />
   </translation>
  </message>
  <message numerus="yes">
   <location filename="app/howopen/gui/timeline/source_choice.py" />
   <source>{document}, {n} versions</source>
   <translation type="unfinished">
    <numerusform />
   </translation>
  </message>
  <message>
   <location filename="app/howopen/gui/timeline/source_choice.py" />
   <source>Which document over time?</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/gui/timeline/track_names.py" />
   <source>Show the timeline of {document}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/gui/timeline/track_names.py" />
   <source>{document}: show its timeline</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/gui/timeline/track_names.py" />
   <source>Show fewer</source>
   <translation type="unfinished" />
  </message>
  <message numerus="yes">
   <location filename="app/howopen/gui/timeline/track_names.py" />
   <source>Hide {n} documents</source>
   <translation type="unfinished">
    <numerusform />
   </translation>
  </message>
  <message numerus="yes">
   <location filename="app/howopen/gui/timeline/track_names.py" />
   <source>Show {n} more</source>
   <translation type="unfinished">
    <numerusform />
   </translation>
  </message>
  <message numerus="yes">
   <location filename="app/howopen/gui/timeline/track_names.py" />
   <source>Show {n} more documents</source>
   <translation type="unfinished">
    <numerusform />
   </translation>
  </message>
  <message>
   <location filename="app/howopen/gui/timeline/version_list.py" />
   <source>White space, links, quotation marks and relative dates are not counted as changes.</source>
   <translation type="unfinished" />
  </message>
  <message numerus="yes">
   <location filename="app/howopen/gui/timeline/version_list.py" />
   <source>{n} real changes</source>
   <translation type="unfinished">
    <numerusform />
   </translation>
  </message>
  <message>
   <location filename="app/howopen/gui/timeline/wording.py" />
   <source>January</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/gui/timeline/wording.py" />
   <source>February</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/gui/timeline/wording.py" />
   <source>March</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/gui/timeline/wording.py" />
   <source>April</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/gui/timeline/wording.py" />
   <source>August</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/gui/timeline/wording.py" />
   <source>September</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/gui/timeline/wording.py" />
   <source>October</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/gui/timeline/wording.py" />
   <source>November</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/gui/timeline/wording.py" />
   <source>December</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/gui/timeline/wording.py" />
   <source>Jun</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/gui/timeline/wording.py" />
   <source>Jul</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/gui/timeline/wording.py" />
   <source>Deleted</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/gui/timeline/wording.py" />
   <source>Changed</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/gui/timeline/wording.py" />
   <source>Reworded</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/gui/timeline/wording.py" />
   <source>first version</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/gui/timeline/wording.py" />
   <source>real change</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/gui/timeline/wording.py" />
   <source>no change in words that count</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/gui/timeline/wording.py" />
   <source>{number} tighter</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/gui/timeline/wording.py" />
   <source>{number} looser</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/gui/timeline/wording.py" />
   <source>{number} neutral</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/gui/timeline/wording.py" />
   <source>{number} unclear</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/gui/timeline/wording.py" />
   <source>{day} {month} {year}</source>
   <translation type="unfinished" />
  </message>
  <message numerus="yes">
   <location filename="app/howopen/gui/timeline/wording.py" />
   <source>{n} versions could not be read. {date}: {reason}</source>
   <translation type="unfinished">
    <numerusform />
   </translation>
  </message>
  <message>
   <location filename="app/howopen/gui/timeline/wording.py" />
   <source>Words changed, no clause did</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/gui/timeline/wording.py" />
   <source>No word changed</source>
   <translation type="unfinished" />
  </message>
  <message numerus="yes">
   <location filename="app/howopen/gui/timeline/wording.py" />
   <source>{n} words deleted, {inserted} inserted</source>
   <translation type="unfinished">
    <numerusform />
   </translation>
  </message>
  <message>
   <location filename="app/howopen/gui/timeline/wording.py" />
   <source>{reason}: “{words}”</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/gui/timeline/wording.py" />
   <source>Against {date}: {changes}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/gui/timeline/wording.py" />
   <source>{day} {month} ’{year}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/gui/timeline/wording.py" />
   <source>{day} {month}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/gui/timeline/wording.py" />
   <source>{month} ’{year}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/gui/timeline/wording.py" />
   <source>{first} to {last}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/gui/timeline/wording.py" />
   <source>First version kept</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/gui/timeline/wording.py" />
   <source>neutral</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/gui/timeline/wording.py" />
   <source>Section {section}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/gui/timeline/wording.py" />
   <source>{turn} in section {section}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/gui/timeline/wording.py" />
   <source>Nothing that counts</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/gui/timeline/wording.py" />
   <source>no word changed, {formal}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/gui/timeline/wording.py" />
   <source>no word changed</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/gui/timeline/wording.py" />
   <source>New: {what}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/gui/timeline/wording.py" />
   <source>Gone: {what}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/gui/timeline/wording.py" />
   <source>Now says {what}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/gui/timeline/wording.py" />
   <source>No longer says {what}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/gui/timeline/wording.py" />
   <source>{what}: {old} before, {new} now</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/gui/timeline/wording.py" />
   <source>A model taught with it falls under all terms, not under a name alone</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/gui/timeline/wording.py" />
   <source>A model taught with it needs a name, no longer all terms</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/gui/timeline/words_part.py" />
   <source>these words are the same before and after</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/gui/timeline/words_part.py" />
   <source>The words that changed</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/gui/timeline/words_part.py" />
   <source>What changed in the text</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/gui/timelines.py" />
   <source>They could not be read: {versions}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/gui/timelines.py" />
   <source>The source was not opened</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/gui/timelines.py" />
   <source>Some versions were left out</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/gui/views/can_we_view.py" />
   <source>Not legal advice. Each answer rests on the clauses shown with it; read them.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/gui/views/can_we_view.py" />
   <source>Fill in the form at the left, at least one planned use. Leave out what you don’t know: it stays unknown, and a licence that depends on it answers “Ask”.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/gui/views/can_we_view.py" />
   <source>Drop licences and their use policies anywhere in this window, open files, or choose some in the library.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/gui/views/can_we_view.py" />
   <source>Not legal advice</source>
   <translation type="unfinished" />
  </message>
  <message numerus="yes">
   <location filename="app/howopen/gui/views/can_we_view.py" />
   <source>{n} licences</source>
   <translation type="unfinished">
    <numerusform />
   </translation>
  </message>
  <message numerus="yes">
   <location filename="app/howopen/gui/views/can_we_view.py" />
   <source>{n} planned uses</source>
   <translation type="unfinished">
    <numerusform />
   </translation>
  </message>
  <message numerus="yes">
   <location filename="app/howopen/gui/views/can_we_view.py" />
   <source>{n} sectors</source>
   <translation type="unfinished">
    <numerusform />
   </translation>
  </message>
  <message>
   <location filename="app/howopen/gui/views/can_we_view.py" />
   <source>Fill in an example</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/gui/views/can_we_view.py" />
   <source>Open a plan…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/gui/views/can_we_view.py" />
   <source>No licence is open</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/gui/views/can_we_view.py" />
   <source>Say what you plan</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/gui/views/can_we_view.py" />
   <source>Answers</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/gui/views/can_we_view.py" />
   <source>What to show</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/gui/views/can_we_view.py" />
   <source>Answers by licence and planned use</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/gui/views/can_we_view.py" />
   <source>Can we use it?</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/gui/views/can_we_view.py" />
   <source>No answers yet</source>
   <translation type="unfinished" />
  </message>
  <message numerus="yes">
   <location filename="app/howopen/gui/views/how_open_view.py" />
   <source>{n} documents on the ladder, {rest} without an index</source>
   <translation type="unfinished">
    <numerusform />
   </translation>
  </message>
  <message numerus="yes">
   <location filename="app/howopen/gui/views/how_open_view.py" />
   <source>{n} documents on the ladder</source>
   <translation type="unfinished">
    <numerusform />
   </translation>
  </message>
  <message>
   <location filename="app/howopen/gui/views/how_open_view.py" />
   <source>Add documents…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/gui/views/how_open_view.py" />
   <source>Licences</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/gui/views/how_open_view.py" />
   <source>Together</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/gui/views/how_open_view.py" />
   <source>Release</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/gui/views/how_open_view.py" />
   <source>Selected document</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/gui/views/how_open_view.py" />
   <source>Document to look at beside it</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/gui/views/how_open_view.py" />
   <source>Selected</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/gui/views/how_open_view.py" />
   <source>against</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/gui/views/library_panel.py" />
   <source>Compare the two</source>
   <translation type="unfinished" />
  </message>
  <message numerus="yes">
   <location filename="app/howopen/gui/views/library_panel.py" />
   <source>{n} found</source>
   <translation type="unfinished">
    <numerusform />
   </translation>
  </message>
  <message>
   <location filename="app/howopen/gui/views/library_panel.py" />
   <source>Find in library, in names, tags and texts</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/gui/views/library_panel.py" />
   <source>Words in names, tags and texts; “several words” in quotation marks stand together</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/gui/views/library_view.py" />
   <source>The library holds no known licences yet</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/gui/views/library_view.py" />
   <source>You can open, read and compare your own files now. Known licences add names, versions and what differs from the original. They come once from ScanCode’s data (a download of about 126 MB) when you are online.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/gui/views/library_view.py" />
   <source>Get licences…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/gui/views/library_view.py" />
   <source>Downloads the licence texts; needs a connection</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/gui/views/library_view.py" />
   <source>Side by side, with every change marked</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/gui/views/library_view.py" />
   <source>Read terms that you have copied</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/gui/views/pages.py" />
   <source>Close {title}</source>
   <translation type="unfinished" />
  </message>
  <message numerus="yes">
   <location filename="app/howopen/gui/views/recent_panel.py" />
   <source>All {n} documents</source>
   <translation type="unfinished">
    <numerusform />
   </translation>
  </message>
  <message>
   <location filename="app/howopen/gui/views/recent_panel.py" />
   <source>Recent documents</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/gui/views/recent_panel.py" />
   <source>Documents that you open are listed here.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/gui/views/review_view.py" />
   <source>Open a licence or terms. Every clause that is found waits here to be confirmed, corrected or rejected; who decided what, and when, is kept.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/gui/views/review_view.py" />
   <source>It is open, but was taken out of the review. Take it in again to decide its findings.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/gui/views/review_view.py" />
   <source>Finding {number} of {count}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/gui/views/review_view.py" />
   <source>Take it in again</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/gui/views/review_view.py" />
   <source>This document is not under review</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/gui/views/review_view.py" />
   <source>Nothing is under review</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/gui/views/start_cards.py" />
   <source>{kinds}. Two at once are compared. Nothing leaves this computer.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/gui/views/start_cards.py" />
   <source>The class follows the rules. The number is the openness index, 0 to 100. A use policy has a dash.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/gui/views/start_cards.py" />
   <source>Drop licences or terms here</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/gui/views/start_cards.py" />
   <source>How to read the openness sign</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/gui/views/timeline_view.py" />
   <source>Drop a git repository of terms, or a folder of dated versions, anywhere in this window, or open one. Versions are named by their date: “Terms of service 2025-11-11.pdf”, “2026-01-16.md”.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/gui/views/timeline_view.py" />
   <source>How did these terms change?</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/gui/views/timeline_view.py" />
   <source>Open repository or folder…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/gui/widgets/fields.py" />
   <source>Clear the field</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/gui/widgets/panels.py" />
   <source>Stops this (Esc)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/gui/widgets/panels.py" />
   <source>Close this message</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/gui/widgets/signs.py" />
   <source>How open: {words}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/gui/widgets/signs.py" />
   <source>How open this is, and why</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="app/howopen/gui/widgets/signs.py" />
   <source>How open this is, and why: {index} of 100</source>
   <translation type="unfinished" />
  </message>
 </context>
</TS>
